namespace Etiquette.Core.Language.Matching;

/// <summary>A phrase file says something that the matcher does not understand; names the file and the line.</summary>
public sealed class PhraseException(string file, string line, string problem)
    : Exception($"{file}: \"{line}\": {problem}.");
