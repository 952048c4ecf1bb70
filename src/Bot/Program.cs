using Etiquette.Adapters.Slack;
using Etiquette.Adapters.Teams;
using Etiquette.Adapters.Web;
using Etiquette.Bot;
using Etiquette.Bot.Commands;
using Etiquette.Bot.Storage;
using Etiquette.Bot.Teams;
using Etiquette.Bot.Tips;
using Etiquette.Bot.Turns;

if (CommandLine.Run(args, Console.Out, Console.Error) is { } code)
{
    return code;
}

var builder = WebApplication.CreateBuilder(args);
builder.ConfigureHosting();

builder.AddStorage();
builder.AddTurns();
builder.AddTips();
builder.Services.AddSlack(builder.Configuration);
builder.Services.AddTeams(builder.Configuration);
builder.Services.AddSingleton<ITeamsReferences, TeamsReferences>();
builder.Services.AddWeb(builder.Configuration);

var app = builder.Build();
app.MapHealth();
app.MapTips();
app.MapSlack();
app.MapTeams();
app.MapWeb();
await app.RunAsync();
return 0;
