using Etiquette.Benchmarks.Load;

return args switch
{
    ["load", ..] => await LoadRun.RunAsync(args[1..]),
    ["echo"] => await Echo.RunAsync(),
    ["core"] => Etiquette.Benchmarks.Core.CoreTimes.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine(
        "load [turns]  the bot and a bare echo in turn: CPU, waiting times, memory (default 50,000 turns)"
    );
    Console.WriteLine("core          what understanding and deciding take, without the host");
    return 2;
}
