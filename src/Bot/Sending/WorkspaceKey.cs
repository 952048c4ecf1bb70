namespace Etiquette.Bot.Sending;

/// <summary>Workspaces of two platforms never share a courier.</summary>
internal readonly record struct WorkspaceKey(string Platform, string Workspace)
{
    public static WorkspaceKey Parse(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return new(key[..slash], key[(slash + 1)..]);
    }

    public override string ToString() => $"{Platform}/{Workspace}";
}
