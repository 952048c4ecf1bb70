using Etiquette.Benchmarks.Load;
using Etiquette.Benchmarks.Tips;

return args switch
{
    ["load", ..] => await LoadRun.RunAsync(args[1..]),
    ["echo"] => await Echo.RunAsync(),
    ["tips-killed"] => await KilledRun.RunAsync(),
    ["tips-rush", ..] => await RushRun.RunAsync(
        args is [_, var many] ? int.Parse(many, System.Globalization.CultureInfo.InvariantCulture) : 100_000
    ),
    ["core"] => Etiquette.Benchmarks.Core.CoreTimes.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine(
        "load [turns]  the bot and a bare echo in turn: CPU, waiting times, memory (default 50,000 turns)"
    );
    Console.WriteLine("core          what understanding and deciding take, without the host");
    Console.WriteLine(
        "tips-killed   20 tips in 500 channels, a Slack in a bad mood, kill -9 at random moments"
    );
    Console.WriteLine("tips-rush     100,000 tips that are due in one minute");
    return 2;
}
