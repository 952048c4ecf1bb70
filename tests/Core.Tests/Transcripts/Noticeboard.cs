using System.Collections.Immutable;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Tests.Transcripts;

/// <summary>
/// What a host keeps of tips, in memory. "set:" says where the conversation takes place
/// (channel=#general zone=Europe/London manage=no named=#random), "post:" posts the next tip there.
/// </summary>
internal sealed class Noticeboard
{
    private readonly Dictionary<string, Subscription> subscriptions = [];
    private readonly List<PostedTip> posted = [];
    private readonly List<(long Occurrence, string User, string Kind)> notes = [];
    private ImmutableList<OwnTip> own = [];
    private string user = "U1";
    private long version;

    private Surroundings around = new(new Place("D1", PlaceKind.Personal, null, "{}"))
    {
        PrivateRoute = "{}",
    };

    public void Set(string settings)
    {
        foreach (var pair in settings.Split(' ').Select(each => each.Split('=')))
        {
            around = pair switch
            {
                ["channel", var name] => around with { Here = Channel(name) },
                ["zone", var zone] => around with
                {
                    Zone =
                        zone.Replace('_', ' ') is var windows
                        && windows.EndsWith("Time", StringComparison.Ordinal)
                            ? windows
                            : zone,
                },
                ["manage", var may] => around with
                {
                    MayManage = Enum.Parse<Permission>(may, ignoreCase: true),
                },
                ["named", var names] => around with { Named = [.. names.Split(',').Select(Channel)] },
                ["user", _] => around,
                _ => throw new FormatException($"Nobody knows the setting {pair[0]}."),
            };
            user = pair is ["user", var other] ? other : user;
        }
    }

    public TipDesk Desk(Heard heard)
    {
        var here = posted.LastOrDefault(each => each.Place.Id == around.Here?.Id);
        return new TipDesk(user, around)
        {
            Subscriptions =
            [
                .. subscriptions.Values.Where(each => each.Owner == user || each.Place.Id == around.Here?.Id),
            ],
            InWorkspace = subscriptions.Count,
            Book = TipBook.Ours.With(own.Where(each => each.InUse).Select(each => each.Tip)),
            Histories = posted
                .Select(each => each.Place.Id)
                .Concat(subscriptions.Values.Select(each => each.Place.Id))
                .Distinct()
                .ToImmutableDictionary(place => place, History),
            Posted = heard is Heard.Picked or Heard.Said && here is not null ? Counted(here) : null,
            Last = here,
            Own = own,
        };
    }

    public void Apply(IEnumerable<Effect> effects)
    {
        foreach (var effect in effects)
        {
            switch (effect)
            {
                case Effect.Keep({ } kept):
                    subscriptions[kept.Id] = kept with { Version = ++version };
                    break;
                case Effect.Stop({ } stopped):
                    subscriptions.Remove(stopped.Id);
                    break;
                case Effect.PostNow({ } subscription, { } tip, _):
                    Post(subscription, tip);
                    break;
                case Effect.Note note:
                    notes.Add((note.Occurrence, user, note.Kind));
                    break;
                case Effect.Withdraw({ } taken):
                    posted.RemoveAll(each => each.Occurrence == taken.Occurrence);
                    break;
                case Effect.KeepTip({ } tip):
                    own = own.RemoveAll(each => each.Tip.Id == tip.Tip.Id).Add(tip);
                    break;
                case Effect.DropTip({ } tip):
                    own = own.RemoveAll(each => each.Tip.Id == tip.Tip.Id);
                    break;
            }
        }
    }

    /// <summary>The next tip of the first subscription, as the clock would post it.</summary>
    public Reply Post()
    {
        var subscription = subscriptions.Values.First();
        var history = History(subscription.Place.Id);
        var tip = TipChoice.Next(TipBook.Ours, subscription.Pack, history, subscription.Place.Id)!;
        Post(subscription, tip);
        return new Reply.Teach(TipCard.Posted(tip, "tip:1", TipChoice.EndsInACase(history)));
    }

    private void Post(Subscription subscription, Tip tip) =>
        posted.Add(new PostedTip(posted.Count + 1, subscription.Id, tip.Id, subscription.Place, "p"));

    private PostedTip Counted(PostedTip tip)
    {
        var answers = notes
            .Where(note => note.Occurrence == tip.Occurrence && TipCard.Answer(note.Kind) is not null)
            .ToList();
        return tip with
        {
            Answers = answers.CountBy(note => note.Kind).ToImmutableDictionary(),
            HasAnswered = answers.Any(note => note.User == user),
        };
    }

    private TipHistory History(string place) =>
        new()
        {
            Shown = posted
                .Where(each => each.Place.Id == place)
                .CountBy(each => each.Tip)
                .ToImmutableDictionary(),
        };

    private static Place Channel(string name) => new($"C{name}", PlaceKind.Channel, name, "{}");
}
