using Etiquette.Core.Language;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Tests.Learning;

public sealed class RowTests
{
    [Fact]
    public void A_row_is_read_as_it_was_written()
    {
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("of odd length");
        writer.WriteRow<ulong>([3, ulong.MaxValue]);
        writer.WriteRow<byte>([7]);
        writer.WriteRow<int>([]);
        writer.WriteRow<int>([-1, 2]);
        file.Position = 0;

        using var reader = new BinaryReader(file);
        Assert.Equal("of odd length", reader.ReadString());
        Assert.Equal([3, ulong.MaxValue], reader.ReadRow<ulong>().Span.ToArray());
        Assert.Equal([7], reader.ReadRow<byte>().Span.ToArray());
        Assert.Equal(0, reader.ReadRow<int>().Length);
        Assert.Equal([-1, 2], reader.ReadRow<int>().Span.ToArray());
    }

    [Fact]
    public void A_file_that_ends_too_early_says_so()
    {
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.WriteRow<ulong>([1, 2, 3]);
        file.SetLength(file.Length - 1);
        file.Position = 0;

        using var reader = new BinaryReader(file);
        Assert.Throws<EndOfStreamException>(() => reader.ReadRow<ulong>());
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("intents")]
    public void What_was_learned_is_read_where_it_is_mapped(string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var network = Resource.Compiled(name, file => new Network(file));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 100_000);
        Assert.NotEmpty(network.Answers);
    }

    [Fact]
    public void A_table_of_a_file_holds_what_was_kept_and_is_only_read()
    {
        var table = new FeatureTable<int>(1)
        {
            [5] = 50,
            [6] = 60,
            [7] = 70,
        };
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        table.Write(writer);
        file.Position = 0;

        using var reader = new BinaryReader(file);
        var read = new FeatureTable<int>(reader);
        Assert.Equal([50, 60, 70, 0], new ulong[] { 5, 6, 7, 8 }.Select(feature => read[feature]));
        Assert.Throws<InvalidOperationException>(() => read[8] = 1);
    }
}
