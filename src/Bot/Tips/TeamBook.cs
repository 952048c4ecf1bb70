using Etiquette.Core.Tips;
using Microsoft.Extensions.Options;

namespace Etiquette.Bot.Tips;

/// <summary>Our tips, those of the company's folder, and those that a workspace took into use.</summary>
internal sealed partial class TeamBook(
    IOptions<TipOptions> options,
    IHostEnvironment environment,
    ILogger<TeamBook> logger
)
{
    private readonly Lazy<TipBook> book = new(() => TipBook.Ours.With(Read(options, environment, logger)));

    public TipBook Book => book.Value;

    public TipBook With(IEnumerable<OwnTip> own) =>
        Book.With(own.Where(each => each.InUse).Select(each => each.Tip));

    /// <summary>A file that an editor would send back is left out, and the log says what is wrong with it.</summary>
    private static List<Tip> Read(
        IOptions<TipOptions> options,
        IHostEnvironment environment,
        ILogger<TeamBook> logger
    )
    {
        List<Tip> tips = [];
        if (options.Value.Folder is not { Length: > 0 } folder)
        {
            return tips;
        }

        var path = Path.GetFullPath(folder, environment.ContentRootPath);
        foreach (var file in Directory.EnumerateFiles(path, "*.md").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            try
            {
                var tip = TipFile.Read(name, File.ReadAllText(file));
                if (TipReader.Fault(tip, TipBook.Ours.All.Concat(tips)) is { } fault)
                {
                    LogSentBack(logger, name, fault);
                }
                else
                {
                    tips.Add(tip);
                }
            }
            catch (FormatException broken)
            {
                LogSentBack(logger, name, broken.Message);
            }
        }

        LogRead(logger, tips.Count, path);
        return tips;
    }

    [LoggerMessage(LogLevel.Warning, "The tip {Name} is not used: {Fault}")]
    private static partial void LogSentBack(ILogger logger, string name, string fault);

    [LoggerMessage(LogLevel.Information, "{Count} tips of the company's own from {Folder}")]
    private static partial void LogRead(ILogger logger, int count, string folder);
}
