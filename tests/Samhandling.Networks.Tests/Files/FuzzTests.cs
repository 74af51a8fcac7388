using System.Diagnostics;
using Samhandling.Networks.Files;
using Samhandling.Tests;

namespace Samhandling.Networks.Tests.Files;

/// <summary>Whatever befalls a file, reading it ends soon, in little memory, with a network or with faults that say where.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Seeds = 50;
    private const long MostBytes = 200_000_000;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);

    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 20_000 : 2_000;

    [Theory]
    [InlineData(FileFormat.GraphML)]
    [InlineData(FileFormat.Gexf)]
    [InlineData(FileFormat.Pajek)]
    [InlineData(FileFormat.PajekProject)]
    [InlineData(FileFormat.Dl)]
    [InlineData(FileFormat.EdgeList)]
    [InlineData(FileFormat.Matrix)]
    public void A_damaged_file_is_read_or_refused_with_its_line(FileFormat format)
    {
        var (read, slowest) = (0, TimeSpan.Zero);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new Mutations((ulong)round).Of(Mutations.Written(format, round % Seeds));
            var (isRead, took) = Measured(bytes, $"{format} {round}", () => Holds(bytes));
            Measured(bytes, $"{format} {round} as attributes", () => HoldsAsAttributes(bytes));
            if (isRead) read++;
            slowest = took > slowest ? took : slowest;
        }

        Trust.Figure("R-18", $"damaged {format} files, each read or refused with its line", Rounds);
        output.WriteLine($"{format}: {Rounds} files, {read} read and {Rounds - read} refused; the slowest took {slowest.TotalMilliseconds:0} ms.");
        // Were nearly all refused or nearly all read, the damage would try little.
        Assert.InRange((double)read / Rounds, .05, .95);
    }

    [Fact]
    public void Every_file_of_the_folders_is_read_or_refused_soon_and_in_little_memory()
    {
        Reading.Real("graph-files-pajek/README.md");
        var files = Directory.EnumerateDirectories(Reading.RealFolder(), "graph-files-*").SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)).ToList();

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            Measured(bytes, file, () => NetworkReader.Read(new MemoryStream(bytes), Path.GetFileName(file)).Value is not null);
        }
    }

    /// <summary>Reads; a file that is slow three times is slow by itself, and not because the machine is busy.</summary>
    private static (bool IsRead, TimeSpan Took) Measured(byte[] bytes, string which, Func<bool> read)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            bool isRead;
            try
            {
                isRead = read();
            }
            catch (Exception thrown)
            {
                throw new InvalidOperationException($"{which} is not handled: {Convert.ToBase64String(bytes)}", thrown);
            }

            var (took, used) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.True(used <= MostBytes, $"{which} took {used} bytes: {Convert.ToBase64String(bytes)}");
            if (took <= s_longest) return (isRead, took);
            Assert.True(attempt < 3, $"{which} took {took}: {Convert.ToBase64String(bytes)}");
        }
    }

    private static bool Holds(byte[] bytes)
    {
        var reading = NetworkReader.Read(new MemoryStream(bytes), "a");
        if (reading.Value is not { } file)
        {
            HaveLines(reading.Faults, bytes);
            return false;
        }

        // What was read can be used: each relation makes a network, and can be written.
        Assert.All(file.Peculiarities(), note => Assert.NotEmpty(note.ToString()));
        foreach (var relation in file.Relations)
        {
            var only = file.Only(relation.Name);
            Assert.Equal(only.Ids.Count, Network.Build(only.Ids.Count, [.. only.Relations[0].Ties], relation.IsDirected, isWeighted: true).Count);
            if (only.Ids.Count < 1000) NetworkWriter.Write(only, (FileFormat)(bytes.Length % 7), new MemoryStream());
        }

        return true;
    }

    private static bool HoldsAsAttributes(byte[] bytes)
    {
        var reading = NodeTable.Read(new MemoryStream(bytes), "a");
        HaveLines(reading.Faults, bytes);
        return reading.Value is not null;
    }

    /// <summary>The faults that have no line of their own: of the bytes, the format, or what two files have in common.</summary>
    private static bool IsOfTheWhole(FaultKind kind) => kind is FaultKind.Empty or FaultKind.UnknownFormat or FaultKind.OtherFormat or FaultKind.AttributesOnly or FaultKind.TooLarge
        or FaultKind.Inflates or FaultKind.PackedTwice or FaultKind.ZipHolds or FaultKind.Damaged or FaultKind.NotText or FaultKind.WrongEncoding or FaultKind.NoSuchColumn;

    /// <summary>A line is one of the file's, or 0 where the fault is of the whole file.</summary>
    private static void HaveLines(IReadOnlyList<Fault> faults, byte[] bytes)
    {
        // A mark of two bytes begins a text whose lines end in other bytes; XML ends lines at \r too.
        var lines = bytes.Length < 2 || bytes[0] > 0xFD ? int.MaxValue : bytes.Count(b => b is (byte)'\n' or (byte)'\r') + 1;
        Assert.All(faults, fault =>
        {
            Assert.DoesNotContain("{0}", fault.ToString(), StringComparison.Ordinal);
            Assert.InRange(fault.Line, IsOfTheWhole(fault.Kind) ? 0 : 1, lines);
        });
    }
}
