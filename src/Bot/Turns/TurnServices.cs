using System.Net;
using System.Net.Sockets;
using Etiquette.Adapters;
using Etiquette.Bot.Sending;
using Orleans.Configuration;
using Orleans.Serialization;

namespace Etiquette.Bot.Turns;

internal static class TurnServices
{
    public static void AddTurns(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<TeamOptions>()
            .BindConfiguration(TeamOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<People>();
        builder.Services.AddSingleton<PersonGrains>();
        builder.Services.AddSingleton<Marks>();
        builder.Services.AddSingleton<Handover>();
        builder.Services.AddSingleton<ITurns, Turns>();
        builder.Host.UseOrleans(silo =>
        {
            // One silo, reached by nobody else: any free port does, and two bots on one machine never meet.
            silo.UseLocalhostClustering(FreePort(), gatewayPort: 0);
            silo.Services.AddSerializer(serializer =>
                serializer.AddJsonSerializer(type =>
                    type.Namespace?.StartsWith("Etiquette.", StringComparison.Ordinal) == true
                )
            );
            silo.Configure<GrainCollectionOptions>(options =>
            {
                options.CollectionQuantum = TimeSpan.FromSeconds(30);
                options.CollectionAge = TimeSpan.FromMinutes(2);
            });
        });
        builder.Services.AddHostedService<Sweeper>();
        builder.Services.AddSingleton<WarmUp>();
        builder.Services.AddHostedService(services => services.GetRequiredService<WarmUp>());
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
