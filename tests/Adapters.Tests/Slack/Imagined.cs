using System.Reflection;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>Any of our records, filled with the same text and so many of everything: also those of next year.</summary>
internal static class Imagined
{
    public static object Of(Type type, string text, int items) =>
        type == typeof(string) ? text
        : type == typeof(int) ? int.MaxValue
        : type == typeof(bool) ? true
        : type.IsEnum ? Enum.GetValues(type).GetValue(items % Enum.GetValues(type).Length)!
        : Nullable.GetUnderlyingType(type) is { } value ? Of(value, text, items)
        : ItemOf(type) is { } item ? List(item, text, items)
        : Record(type, text, items);

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? type.GetGenericArguments()[0]
            : null;

    private static Array List(Type item, string text, int items)
    {
        var list = Array.CreateInstance(item, items);
        for (var n = 0; n < items; n++)
        {
            list.SetValue(Of(item, text, items), n);
        }

        return list;
    }

    private static object Record(Type type, string text, int items)
    {
        var made = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)
            .MaxBy(constructor => constructor.GetParameters().Length)!;
        return made.Invoke([
            .. made.GetParameters().Select(parameter => Of(parameter.ParameterType, text, items)),
        ]);
    }
}
