using Etiquette.Core.Language;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

// Compiles what the library would else read word by word at every start. The library finds each file by its name.
if (args is not [var folder])
{
    Console.Error.WriteLine("Say where to write to: resource-compiler <folder>");
    return 2;
}

try
{
    var english = PhrasebookCompiler.Compile("en");
    var looks = EverydayWords.Compile();
    Write("phrases", english.Write);
    Write("looks", looks.Write);
    Write("tongues", TongueWords.Compile(english.Vocabulary, looks).Write);
    Write("sounds", SoundingWords.Compile().Write);
    Write("kinds", KindsOfWords.Compile().Write);
    Write("names", Model("Names/learned").Write);
    Write("choice", Model("Names/choice").Write);
    Write("company", Model("Names/company").Write);
    Write("sequel", Model("Context/learned").Write);
    Write("coaching", Model("Coaching/learned").Write);
    Write("intents", Network("Intents/learned").Write);
    Write("facts", Network("Facts/learned").Write);
    return 0;
}
catch (PhraseException problem)
{
    // In the form in which a compiler tells of errors, so that a build shows it as one.
    Console.Error.WriteLine($"resource-compiler : error PHRASE : {problem.Message}");
    return 1;
}

void Write(string name, Action<BinaryWriter> write)
{
    using var file = new BinaryWriter(File.Create(Path.Combine(folder, name)));
    write(file);
}

static LinearModel Model(string name) => new(Resource.Lines(name));

static Network Network(string name) => new(Resource.Open(name));
