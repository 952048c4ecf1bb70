using Etiquette.Core.Learning;

namespace Etiquette.Core.Tests.Learning;

public sealed class NetworkTests
{
    private static readonly NetworkTrainer.Settings settings = new(
        Voices: 2,
        Hidden: 16,
        Rounds: 60,
        LeastTexts: 1,
        FeaturesLeftOut: 0,
        UnitsLeftOut: 0,
        TextsLeftOut: 0,
        Groups: [2]
    );

    // No sum of weights tells these apart: each word alone stands on both sides.
    private static readonly NetworkTrainer.Example[] together =
    [
        Told(0, "my patient"),
        Told(1, "his patient"),
        Told(1, "my dentist"),
        Told(0, "his dentist"),
    ];

    [Fact]
    public void What_words_mean_together_is_learned()
    {
        var network = Read([.. Enumerable.Repeat(together, 30).SelectMany(one => one)]);

        Assert.True(Score(network, "my patient") < 0);
        Assert.True(Score(network, "his patient") > 0);
        Assert.True(Score(network, "my dentist") > 0);
        Assert.True(Score(network, "his dentist") < 0);
    }

    [Fact]
    public void What_is_said_one_after_the_other_adds_up()
    {
        var network = Read([
            .. Enumerable
                .Repeat<NetworkTrainer.Example[]>(
                    [Told(1, "stranger", "link"), Told(0, "stranger", "talk"), Told(0, "friend", "link")],
                    30
                )
                .SelectMany(one => one),
        ]);

        Assert.True(Score(network, "stranger") + Score(network, "link") > 0);
        Assert.True(Score(network, "friend") + Score(network, "link") < 0);
    }

    [Fact]
    public void The_loudest_word_is_the_one_that_decides()
    {
        var network = Read([
            .. Enumerable
                .Repeat<NetworkTrainer.Example[]>(
                    [Told(1, "please send money"), Told(0, "please send greetings")],
                    30
                )
                .SelectMany(one => one),
        ]);
        using var hearing = Heard(network, "please send money");
        hearing.Judge(1, new double[2]);

        Assert.Equal(2, hearing.Loudest(1));
    }

    [Fact]
    public void A_feature_that_counts_half_is_half_as_loud()
    {
        var network = Read([
            .. Enumerable
                .Repeat<NetworkTrainer.Example[]>([Told(1, "stop"), Told(0, "go on")], 30)
                .SelectMany(one => one),
        ]);
        var silence = Weighed(network, 0);
        var whole = Weighed(network, 1);

        Assert.Equal(Score(network, "stop"), whole, 5);
        Assert.InRange(Weighed(network, 0.5), silence, whole);
    }

    [Fact]
    public void An_example_that_weighs_nothing_teaches_nothing()
    {
        var network = Read([
            .. Enumerable.Repeat(Told(1, "stop"), 30),
            .. Enumerable.Repeat(Told(0, "stop") with { Weight = 0 }, 90),
        ]);

        Assert.True(Score(network, "stop") > 0);
    }

    [Fact]
    public void What_others_contradict_is_learned_less()
    {
        const string odd = "please stop by the second Tuesday of May";
        NetworkTrainer.Example[] examples = [.. Enumerable.Repeat(Told(1, "please stop"), 30), Told(0, odd)];
        var doubting = settings with { DoubtsTheUnlikely = true };
        var byHeart = Score(Read(examples), odd);
        var doubted = Score(Read(examples, doubting), odd);
        var believed = Score(Read(examples, doubting with { Undoubted = 0 }), odd);
        var inert = Score(Read(examples, settings with { Inertia = 5 }), odd);

        Assert.True(byHeart < doubted);
        Assert.True(believed < doubted);
        Assert.True(byHeart < inert);
    }

    [Fact]
    public void Training_twice_gives_the_same_file() =>
        Assert.Equal(
            NetworkTrainer.Train(settings, ["no", "yes"], together),
            NetworkTrainer.Train(settings, ["no", "yes"], together)
        );

    [Fact]
    public void Unknown_words_say_nothing()
    {
        var network = Read(together);

        Assert.Equal(Score(network, ""), Score(network, "xylophone quartz"));
    }

    private static Network Read(
        IReadOnlyList<NetworkTrainer.Example> examples,
        NetworkTrainer.Settings? other = null
    ) => new(new MemoryStream(NetworkTrainer.Train(other ?? settings, ["no", "yes"], examples)));

    private static NetworkTrainer.Example Told(int answer, params string[] texts) =>
        new(
            [.. texts.Select(text => NetworkTrainer.Text.Of(text.Split(' '), 1))],
            answer == 0 ? [1, 0] : [0, 1]
        );

    private static double Score(Network network, string text)
    {
        using var hearing = Heard(network, text);
        var scores = new double[2];
        hearing.Judge(1, scores);
        return scores[1];
    }

    private static double Weighed(Network network, double counts)
    {
        var weighing = network.Weigh();
        weighing.Add(Feature.KeyOf("stop"), counts);
        var scores = new double[2];
        weighing.Judge(scores);
        return scores[1];
    }

    private static Network.Hearing Heard(Network network, string text)
    {
        var words = text.Split(' ');
        var hearing = network.Hear(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            hearing.Add(Feature.KeyOf(words[at]), at);
        }

        return hearing;
    }
}
