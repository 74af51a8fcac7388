using System.Buffers.Text;
using System.Text;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Reads the plain lists in which large networks are published: a line for each tie, two actors' numbers from 0 and perhaps a weight.</summary>
/// <remarks>Numbers stand apart by tabs, spaces or commas; lines that begin with # or % are remarks. What people have made by hand reads <see cref="NetworkReader"/>.</remarks>
public static class NumberedTies
{
    private const int BufferSize = 1 << 16, UsualLine = 10;

    /// <summary>Reads such a list.</summary>
    /// <param name="stream">The bytes; read once from where it stands and not closed.</param>
    /// <param name="isDirected">Whether a tie goes from the first to the second only.</param>
    /// <param name="isWeighted">Whether the third number, where there is one, is kept as the weight.</param>
    /// <param name="count">The least number of actors: those without ties are in no line. There are as many as the highest number asks for.</param>
    /// <returns>The network, or the first line that is no tie.</returns>
    /// <remarks>Limits: the actors and ties of <see cref="FileLimits"/>. Cost: one pass; 16 bytes a tie beside the network.</remarks>
    public static Reading<Network> Read(Stream stream, bool isDirected, bool isWeighted = false, int count = 0) => Faults.Gather(_ =>
    {
        // A small file is taken at once, and room is made for as many ties as lines of a usual length; for others both grow.
        var length = stream.CanSeek ? stream.Length - stream.Position : 0;
        var list = new List((int)Math.Clamp(length / UsualLine, 64, FileLimits.Ties));
        var buffer = GC.AllocateUninitializedArray<byte>(length is > 0 and < BufferSize ? (int)length + 1 : BufferSize);
        for (var held = 0; ;)
        {
            var got = stream.ReadAtLeast(buffer.AsSpan(held), 1, throwOnEndOfStream: false);
            held += got;
            if (got == 0)
            {
                // A last line may end without a break.
                if (held > 0) list.Take([.. buffer.AsSpan(0, held), (byte)'\n']);
                break;
            }

            var whole = buffer.AsSpan(0, held).LastIndexOf((byte)'\n') + 1;
            if (whole == 0 && held == buffer.Length) throw new UnreadableException(list.Line, FaultKind.LineTooLong, Text(buffer.Length));
            list.Take(buffer.AsSpan(0, whole));
            buffer.AsSpan(whole, held - whole).CopyTo(buffer);
            held -= whole;
        }

        return Network.Build(Math.Max(count, list.Actors), list.Ties, isDirected, isWeighted);
    });

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed class List(int expected)
    {
        private Tie[] _ties = GC.AllocateUninitializedArray<Tie>(expected);
        private int _count;

        public int Actors { get; private set; }

        public int Line { get; private set; } = 1;

        public ReadOnlySpan<Tie> Ties => _ties.AsSpan(0, _count);

        /// <summary>Takes whole lines.</summary>
        public void Take(ReadOnlySpan<byte> lines)
        {
            for (var at = 0; at < lines.Length; Line++)
            {
                if (lines[at] is (byte)'#' or (byte)'%' or (byte)'\n' or (byte)'\r')
                {
                    at += lines[at..].IndexOf((byte)'\n') + 1;
                    continue;
                }

                if (_count == FileLimits.Ties) throw new UnreadableException(Line, FaultKind.TooManyTies, Text(FileLimits.Ties));
                if (_count == _ties.Length) Array.Resize(ref _ties, 2 * _count);
                var from = Actor(lines, ref at);
                var to = Actor(lines, ref at);
                _ties[_count++] = new(from, to, IsEnd(lines[at]) ? 1 : Weight(lines, ref at));
                if (!IsEnd(lines[at])) throw NoNumber(lines[at..]);
                at += lines[at] == '\r' ? 2 : 1;
            }
        }

        private int Actor(ReadOnlySpan<byte> lines, ref int at)
        {
            var (first, number) = (at, 0L);
            for (; (uint)(lines[at] - '0') < 10 && number <= FileLimits.Actors; at++) number = (10 * number) + (lines[at] - '0');
            if (at == first) throw NoNumber(lines[first..]);
            if (number >= FileLimits.Actors) throw new UnreadableException(Line, FaultKind.TooManyActors, Text(FileLimits.Actors));
            if (number >= Actors) Actors = (int)number + 1;
            SkipGap(lines, ref at);
            return (int)number;
        }

        private double Weight(ReadOnlySpan<byte> lines, ref int at)
        {
            var (first, whole) = (at, 0L);
            for (; (uint)(lines[at] - '0') < 10 && at - first < 15; at++) whole = (10 * whole) + (lines[at] - '0');
            double weight = whole;
            if (at == first || !(IsEnd(lines[at]) || IsGap(lines[at])))
            {
                if (!Utf8Parser.TryParse(lines[first..], out weight, out var length)) throw NoNumber(lines[first..]);
                at = first + length;
            }

            SkipGap(lines, ref at);
            return weight;
        }

        private UnreadableException NoNumber(ReadOnlySpan<byte> rest) =>
            new(Line, FaultKind.NotANumber, Encoding.UTF8.GetString(rest[..rest.IndexOfAny("\t ,\r\n"u8)]), "number");

        private static void SkipGap(ReadOnlySpan<byte> lines, ref int at)
        {
            while (IsGap(lines[at])) at++;
        }

        private static bool IsGap(byte letter) => letter is (byte)'\t' or (byte)' ' or (byte)',';

        private static bool IsEnd(byte letter) => letter is (byte)'\n' or (byte)'\r';
    }
}
