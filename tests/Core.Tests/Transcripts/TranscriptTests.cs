using Etiquette.Core.Tests.House;

namespace Etiquette.Core.Tests.Transcripts;

/// <summary>
/// Plays every <c>.chat</c> file beside this class. To add one, write the lines that begin with "you:" and "tap:"
/// and run with <c>UPDATE_GOLDEN=1</c>; then read what the bot answered.
/// </summary>
public sealed class TranscriptTests
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "Core.Tests",
        "Transcripts"
    );

    public static TheoryData<string> Chats =>
        [.. Directory.EnumerateFiles(Folder, "*.chat").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Chats))]
    public void The_bot_says_what_the_transcript_says(string chat)
    {
        var path = Path.Combine(Folder, chat);
        var written = File.ReadAllText(path);

        var played = Transcript.Play(written);

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, played);
            return;
        }

        Assert.Equal(written, played);
    }
}
