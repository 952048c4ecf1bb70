namespace Etiquette.Core.Language.Matching;

/// <summary>A phrase file says something that the matcher does not understand; names the file and the line.</summary>
internal sealed class PhraseException(string file, string line, string problem)
    : Exception($"{file}: \"{line}\": {problem}.");
