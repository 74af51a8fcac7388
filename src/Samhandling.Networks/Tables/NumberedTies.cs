using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using Samhandling.Networks.Files;
using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Tables;

/// <summary>Reads the plain lists in which large networks are published: a line for each tie, two actors' numbers from 0 and perhaps a weight.</summary>
/// <remarks>Numbers stand apart by tabs, spaces or commas; lines that begin with # or % are remarks. What people have made by hand reads <see cref="NetworkReader"/>.</remarks>
public static class NumberedTies
{
    private const int BufferSize = 1 << 16, UsualLine = 10;

    // A whole number with one digit more than this is still exact as a double.
    private const long WholeWeights = 900_000_000_000_000;

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
        using var list = new List((int)Math.Clamp(length / UsualLine, 64, FileLimits.Ties));
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

    /// <summary>The ties so far. Their memory is borrowed: it is needed until the network is built, and is large.</summary>
    private sealed class List(int expected) : IDisposable
    {
        private Tie[] _ties = ArrayPool<Tie>.Shared.Rent(expected);
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
                if (_count == _ties.Length) Grow();
                (var from, at) = Actor(lines, at);
                (var to, at) = Actor(lines, at);
                (var weight, at) = IsEnd(lines[at]) ? (1, at) : Weight(lines, at);
                _ties[_count++] = new(from, to, weight);
                if (!IsEnd(lines[at])) throw NoNumber(lines[at..]);
                at += lines[at] == '\r' ? 2 : 1;
            }
        }

        public void Dispose() => ArrayPool<Tie>.Shared.Return(_ties);

        private void Grow()
        {
            var larger = ArrayPool<Tie>.Shared.Rent(2 * _count);
            Ties.CopyTo(larger);
            ArrayPool<Tie>.Shared.Return(_ties);
            _ties = larger;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private (int Actor, int Next) Actor(ReadOnlySpan<byte> lines, int at)
        {
            var (number, end) = Digits.At(lines, at, FileLimits.Actors);
            if (end == at) throw NoNumber(lines[at..]);
            if (number >= FileLimits.Actors) throw new UnreadableException(Line, FaultKind.TooManyActors, Text(FileLimits.Actors));
            if (number >= Actors) Actors = (int)number + 1;
            return ((int)number, AfterGap(lines, end));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private (double Weight, int Next) Weight(ReadOnlySpan<byte> lines, int at)
        {
            var (whole, end) = Digits.At(lines, at, WholeWeights);
            return end > at && (IsEnd(lines[end]) || IsGap(lines[end])) ? (whole, AfterGap(lines, end)) : Fraction(lines, at);
        }

        private (double Weight, int Next) Fraction(ReadOnlySpan<byte> lines, int at)
        {
            if (!Utf8Parser.TryParse(lines[at..], out double weight, out var length)) throw NoNumber(lines[at..]);
            return (weight, AfterGap(lines, at + length));
        }

        private UnreadableException NoNumber(ReadOnlySpan<byte> rest) =>
            new(Line, FaultKind.NotANumber, Encoding.UTF8.GetString(rest[..rest.IndexOfAny("\t ,\r\n"u8)]), "number");

        private static int AfterGap(ReadOnlySpan<byte> lines, int at)
        {
            while (IsGap(lines[at])) at++;
            return at;
        }

        private static bool IsGap(byte letter) => letter is (byte)'\t' or (byte)' ' or (byte)',';

        private static bool IsEnd(byte letter) => letter is (byte)'\n' or (byte)'\r';
    }
}
