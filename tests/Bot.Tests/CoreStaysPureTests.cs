using Etiquette.Core.Conversations;

namespace Etiquette.Bot.Tests;

public sealed class CoreStaysPureTests
{
    [Fact]
    public void Core_references_the_base_library_and_nothing_else()
    {
        string[] platformFree =
        [
            "System.Net",
            "System.Data",
            "System.IO.Pipes",
            "Microsoft.Extensions",
            "Microsoft.AspNetCore",
        ];

        var references = typeof(Person)
            .Assembly.GetReferencedAssemblies()
            .Select(each => each.Name!)
            .ToList();

        Assert.All(references, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
        Assert.DoesNotContain(references, name => platformFree.Any(name.StartsWith));
    }
}
