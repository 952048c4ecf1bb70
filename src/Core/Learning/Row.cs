using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Etiquette.Core.Learning;

/// <summary>
/// Numbers side by side that stay as they are. Those of a file inside the library are read where the system has mapped it: nothing
/// is copied at a start, and what no message asks for never takes up memory.
/// </summary>
internal readonly unsafe struct Row<T>
    where T : unmanaged
{
    private readonly T* first;

    // Keeps an array alive whose place we remember.
    private readonly T[]? pinned;

    private Row(T* first, int length, T[]? pinned)
    {
        this.first = first;
        this.pinned = pinned;
        Length = length;
    }

    public int Length { get; }

    public ReadOnlySpan<T> Span => new(first, Length);

    public ref readonly T this[int at] => ref Span[at];

    /// <summary>A row of our own, and the room to write into it.</summary>
    public static Row<T> Of(int length, out T[] room)
    {
        room = GC.AllocateArray<T>(length, pinned: true);
        return new((T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(room)), length, room);
    }

    public static Row<T> Of(ReadOnlySpan<T> numbers)
    {
        var row = Of(numbers.Length, out var room);
        numbers.CopyTo(room);
        return row;
    }

    /// <summary>What lies at the place of a mapped file, which goes on behind it.</summary>
    public static Row<T> In(UnmanagedMemoryStream file, int length)
    {
        var first = (T*)file.PositionPointer;
        var bytes = (long)length * sizeof(T);
        if (bytes > file.Length - file.Position)
        {
            throw new EndOfStreamException();
        }

        file.Position += bytes;
        return new(first, length, null);
    }
}
