using Etiquette.Core.Conversations;
using Microsoft.Extensions.Caching.Memory;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>
/// What each visitor sees on the page, in memory only and for an hour: it may be lost at any moment, and then the
/// page is empty while the bot still knows what the talk was about.
/// </summary>
public sealed class Transcripts : IDisposable
{
    private const int MostCharacters = 16_000_000;
    private const int CharactersOfAReply = 4_000;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostCharacters });
    private readonly Lock oneAtATime = new();

    public Transcript Of(Visitor visitor) => cache.Get<Transcript>(visitor) ?? Transcript.Empty;

    public Transcript Add(Visitor visitor, Exchange exchange)
    {
        lock (oneAtATime)
        {
            return cache.Set(
                visitor,
                Of(visitor).Add(exchange),
                new MemoryCacheEntryOptions
                {
                    SlidingExpiration = Kept,
                    Size = Size(Of(visitor)) + Size(exchange),
                }
            );
        }
    }

    /// <summary>Something that was posted is changed, or (null) taken back.</summary>
    public void Amend(Visitor visitor, string mark, Reply? reply)
    {
        lock (oneAtATime)
        {
            if (cache.Get<Transcript>(visitor) is { } transcript)
            {
                cache.Set(
                    visitor,
                    transcript.Amend(mark, reply),
                    new MemoryCacheEntryOptions { SlidingExpiration = Kept, Size = Size(transcript) }
                );
            }
        }
    }

    public void Forget(Visitor visitor) => cache.Remove(visitor);

    public void Dispose() => cache.Dispose();

    private static long Size(Transcript transcript) => transcript.Exchanges.Sum(Size);

    private static long Size(Exchange exchange) =>
        exchange.Said.Length + ((long)CharactersOfAReply * exchange.Replies.Count);
}
