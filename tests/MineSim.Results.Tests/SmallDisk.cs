using MineSim.Results.Layout;

namespace MineSim.Results.Tests;

/// <summary>
/// A disk on which so many bytes have room; the write that goes beyond fails half-way, as real ones do.
/// </summary>
internal sealed class SmallDisk(int room)
{
    public int Used { get; private set; }

    private int Left => room - Used;

    public AtomicFile Files => new(path => new Output(this, path));

    private sealed class Output(SmallDisk disk, string path) : FileStream(path, FileMode.Create)
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (buffer.Length > disk.Left)
            {
                base.Write(buffer[..disk.Left]);
                throw new IOException("No space left on device");
            }

            disk.Used += buffer.Length;
            base.Write(buffer);
        }
    }
}
