using System.Runtime.InteropServices;

namespace Etiquette.Core.Learning;

/// <summary>Rows of numbers in a file, little endian, as they lie in memory: nothing is taken apart when they are read.</summary>
internal static class BinaryFiles
{
    // A row begins at a multiple of this. A file inside the library does too; the numbers of eight bytes are read wherever they lie.
    private const int Alignment = sizeof(int);

    public static void WriteRow<T>(this BinaryWriter file, ReadOnlySpan<T> row)
        where T : unmanaged
    {
        file.Write(row.Length);
        file.Write(stackalloc byte[Padding(file.BaseStream)]);
        file.Write(MemoryMarshal.AsBytes(row));
    }

    /// <summary>A row that <see cref="WriteRow"/> wrote; it is copied only where the file is not mapped.</summary>
    public static Row<T> ReadRow<T>(this BinaryReader file)
        where T : unmanaged
    {
        var length = file.ReadInt32();
        file.BaseStream.Position += Padding(file.BaseStream);
        return file.BaseStream is UnmanagedMemoryStream mapped
            ? Row<T>.In(mapped, length)
            : file.ReadRow<T>(length);
    }

    /// <summary>A row of so many, wherever it begins.</summary>
    public static Row<T> ReadRow<T>(this BinaryReader file, int length)
        where T : unmanaged
    {
        var row = Row<T>.Of(length, out var room);
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(room.AsSpan()));
        return row;
    }

    private static int Padding(Stream file) => (int)(-file.Position & (Alignment - 1));

    /// <summary>Texts of a line each.</summary>
    public static void WriteStrings(this BinaryWriter file, IEnumerable<string> texts) =>
        file.Write(string.Join('\n', texts));

    public static string[] ReadStrings(this BinaryReader file) => file.ReadString().Split('\n');
}
