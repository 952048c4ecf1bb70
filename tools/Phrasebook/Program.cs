using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;

// Compiles what the library would else read word by word at every start: phrasebook <English book> <words of all languages>.
if (args is not [var english, var tongues])
{
    Console.Error.WriteLine("Say where to write to: phrasebook <English book> <words of all languages>");
    return 2;
}

try
{
    var book = PhrasebookCompiler.Compile("en");
    using var bookFile = new BinaryWriter(File.Create(english));
    book.Write(bookFile);
    using var wordsFile = new BinaryWriter(File.Create(tongues));
    TongueWords.Compile(book.Vocabulary).Write(wordsFile);
    return 0;
}
catch (PhraseException problem)
{
    // In the form in which a compiler tells of errors, so that a build shows it as one.
    Console.Error.WriteLine($"phrasebook : error PHRASE : {problem.Message}");
    return 1;
}
