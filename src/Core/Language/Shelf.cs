using System.Runtime.CompilerServices;
using Etiquette.Core.Language.Context;
using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Intents;
using Etiquette.Core.Language.Names;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language;

/// <summary>
/// The words and weights that are read from files once. They are fetched by another thread while the first message
/// waits for the phrases, so that a start takes half as long; whoever needs one earlier waits for it.
/// </summary>
internal static class Shelf
{
    // Those first that wait for nobody: the languages are told apart by the phrases too.
    private static readonly Type[] all =
    [
        typeof(Everyday),
        typeof(Impression),
        typeof(Thesaurus),
        typeof(Respelling),
        typeof(Homophones),
        typeof(Classifier),
        typeof(Chooser),
        typeof(Sequel),
        typeof(Tongues),
    ];

    public static readonly Task Fetched = Task.Run(() =>
    {
        foreach (var one in all)
        {
            RuntimeHelpers.RunClassConstructor(one.TypeHandle);
        }
    });
}
