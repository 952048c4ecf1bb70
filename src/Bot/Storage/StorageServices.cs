using Etiquette.Adapters;
using Etiquette.Bot.Sending;

namespace Etiquette.Bot.Storage;

internal static class StorageServices
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var connectionString =
            builder.Configuration.GetConnectionString("Bot") ?? "Data Source=data/etiquette.db";
        var database = new Database(connectionString, builder.Environment.ContentRootPath);
        // Through a factory, so that it ends with the host.
        builder.Services.AddSingleton(_ => database);
        builder.AddKeys(database.File);
        builder.Services.AddSingleton<Writer>();
        builder.Services.AddSingleton<Outbox>();
        builder.Services.AddSingleton<IInstallations, Installations>();
        builder.Services.AddHostedService<OpenStorage>();
        builder.Services.AddHostedService<Retention>();
    }
}
