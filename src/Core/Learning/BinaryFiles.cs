using System.Runtime.InteropServices;

namespace Etiquette.Core.Learning;

/// <summary>Rows of numbers in a file, little endian, as they lie in memory: nothing is taken apart when they are read.</summary>
internal static class BinaryFiles
{
    public static void WriteArray<T>(this BinaryWriter file, T[] row)
        where T : unmanaged
    {
        file.Write(row.Length);
        file.Write(MemoryMarshal.AsBytes(row.AsSpan()));
    }

    /// <summary>A row that tells its own length.</summary>
    public static T[] ReadArray<T>(this BinaryReader file)
        where T : unmanaged => file.ReadArray<T>(file.ReadInt32());

    public static T[] ReadArray<T>(this BinaryReader file, int count)
        where T : unmanaged
    {
        var row = new T[count];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
        return row;
    }

    /// <summary>Texts of a line each.</summary>
    public static void WriteStrings(this BinaryWriter file, IEnumerable<string> texts) =>
        file.Write(string.Join('\n', texts));

    public static string[] ReadStrings(this BinaryReader file) => file.ReadString().Split('\n');
}
