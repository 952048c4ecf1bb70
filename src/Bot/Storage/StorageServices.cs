using Etiquette.Adapters;
using Etiquette.Bot.Sending;

namespace Etiquette.Bot.Storage;

internal static class StorageServices
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var connectionString =
            builder.Configuration.GetConnectionString("Bot") ?? "Data Source=data/etiquette.db";
        var root = builder.Environment.ContentRootPath;
        builder.Services.AddSingleton(_ => new Database(connectionString, root));
        builder.AddKeys(Database.FileOf(connectionString, root));
        builder.Services.AddSingleton<Writer>();
        builder.Services.AddSingleton<Outbox>();
        builder.Services.AddSingleton<IInstallations, Installations>();
        builder.Services.AddHostedService<OpenStorage>();
        builder.Services.AddHostedService<Retention>();
    }
}
