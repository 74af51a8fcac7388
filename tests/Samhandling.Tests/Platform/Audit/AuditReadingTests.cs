using Samhandling.Platform.Audit;

namespace Samhandling.Tests.Platform.Audit;

/// <summary>Whatever is done to a chain, its first bad entry is named.</summary>
public sealed class AuditReadingTests
{
    private const int Length = 60;

    private static readonly Guid Ours = new("0190a000-0000-7000-8000-000000000001");
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly DateTime Noon = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_encoding_is_what_it_always_was()
    {
        var entry = Chain(2)[1];

        // Reckoned apart, in Python: hashlib.sha256(previous + b''.join(len(f).to_bytes(4, 'big') + f for f in fields)) and hmac.digest.
        Assert.Equal("6C1CC1AFF81A2883EA33DDE6EFD7D8C13549A3754335F57A59BF8FDCB1DF3F0F", Convert.ToHexString(entry.Hash));
        Assert.Equal("1D3998262ED0C61D273BE918204171585D89F43A94D62E1AAA3724118C2EE2E2", Convert.ToHexString(entry.Seal));
    }

    [Fact]
    public void A_chain_as_it_was_written_has_no_fault_and_ends_where_it_ends()
    {
        var chain = Chain(Length);

        var (faults, ends) = Read(chain, [HeadOf(chain[9]), HeadOf(chain[^1])]);

        Assert.Empty(faults);
        Assert.Equal((Length, chain[^1].Hash), (Assert.Single(ends).Sequence, ends[0].Hash));
    }

    [Fact]
    public void Of_a_thousand_damages_at_random_places_each_first_bad_entry_is_named()
    {
        var random = new Random(22);
        for (var round = 0; round < 1000; round++)
        {
            var chain = Chain(Length);
            var head = HeadOf(chain[^1]);
            var at = random.Next(Length - 1);
            var deed = Damage(chain, at, round % 9, random);

            var (faults, _) = Read(chain, [head]);

            Assert.True(faults is [var fault] && fault.Sequence == at + 1 && fault.PartnershipId == Ours, $"Round {round}, {deed} at {at + 1}: {string.Join(' ', faults)}");
        }
        Trust.Figure("S-22", "damages to an event log, each first bad entry named", 1000);
    }

    [Fact]
    public void A_chain_written_anew_by_who_has_the_key_is_told_by_a_head_that_was_kept()
    {
        var head = HeadOf(Chain(Length)[^1]);
        var anew = Chain(Length, from: 20, deed: "Nothing");

        Assert.Empty(Read(anew, []).Faults);
        Assert.Equal(Length, Assert.Single(Read(anew, [head]).Faults).Sequence);
        Assert.Equal(1, Assert.Single(Read([], [head]).Faults).Sequence);
    }

    [Fact]
    public void Each_broken_chain_is_named_and_the_others_are_not()
    {
        var (other, reading) = (Guid.CreateVersion7(), new AuditReading(Key, []));
        foreach (var entry in Chain(5).Skip(1)) reading.Take(Ours, entry);
        foreach (var entry in Chain(5, owner: other)) reading.Take(other, entry);

        var (faults, ends) = reading.End();

        Assert.Equal((Ours, 1), (Assert.Single(faults).PartnershipId, faults[0].Sequence));
        Assert.Equal(other, Assert.Single(ends).PartnershipId);
        Assert.Equal(9, reading.Entries);
    }

    [Fact]
    public void An_entry_of_another_partnership_does_not_pass_for_ours()
    {
        var chain = Chain(3, owner: Guid.CreateVersion7());

        Assert.Equal(1, Assert.Single(Read(chain, []).Faults).Sequence);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# heads")]
    [InlineData("2026-11-22 0190a000-0000-7000-8000-000000000001 x 00")]
    public void A_line_that_is_no_head_is_none(string line) => Assert.Null(AuditHead.Read(line));

    [Fact]
    public void A_head_reads_as_it_was_written_with_a_time_before_it()
    {
        var head = HeadOf(Chain(3)[2]);

        Assert.Equal(head.ToString(), AuditHead.Read($"2026-11-22T12:00:00Z {head}")?.ToString());
    }

    /// <summary>Damages the chain so that the entry at that place is the first bad one.</summary>
    private static string Damage(List<AuditEntry> chain, int at, int kind, Random random)
    {
        var entry = chain[at];
        switch (kind)
        {
            case 0:
                chain.RemoveAt(at);
                return "deletion";
            case 1:
                chain.RemoveRange(at, chain.Count - at);
                return "truncation";
            case 2:
                var with = random.Next(at + 1, chain.Count);
                (chain[at], chain[with]) = (Copy(chain[with], sequence: entry.Sequence), Copy(entry, sequence: chain[with].Sequence));
                return "swap";
            case 3:
                chain.Insert(at, Copy(entry, deed: "Forged"));
                return "insertion before its like";
            case 4:
                chain.Insert(at + 1, Copy(entry, deed: "Forged"));
                return "insertion after its like";
            case 5:
                var later = chain[at..].Select(e => Copy(e, sequence: e.Sequence + 1)).ToList();
                chain.RemoveRange(at, chain.Count - at);
                chain.Add(Copy(entry, deed: "Forged"));
                chain.AddRange(later);
                return "insertion with all that follows moved";
            case 6:
                chain[at] = Copy(entry, deed: "Forged").Close(Ours, [.. Key.Reverse()]);
                return "forgery without the key";
            case 7:
                chain[at].Seal[random.Next(32)] ^= (byte)(1 << random.Next(8));
                return "a bit of the seal";
            default:
                chain[at] = random.Next(6) switch
                {
                    0 => Copy(entry, at: entry.At.AddMicroseconds(1)),
                    1 => Copy(entry, deed: entry.Deed + " "),
                    2 => Copy(entry, user: Guid.CreateVersion7()),
                    3 => Copy(entry, count: entry.Count + 1),
                    4 => Copy(entry, change: Change.Removed),
                    _ => Copy(entry, values: [.. entry.Values.Reverse()]),
                };
                return "a changed field";
        }
    }

    private static AuditHead HeadOf(AuditEntry entry) => new(Ours, entry.Sequence, entry.Hash);

    private static (IReadOnlyList<AuditFault> Faults, IReadOnlyList<AuditHead> Ends) Read(IEnumerable<AuditEntry> chain, IEnumerable<AuditHead> heads)
    {
        var reading = new AuditReading(Key, heads);
        foreach (var entry in chain) reading.Take(Ours, entry);
        return reading.End();
    }

    private static List<AuditEntry> Chain(int length, int from = int.MaxValue, string deed = "ImportNetwork", Guid? owner = null)
    {
        var chain = new List<AuditEntry>();
        for (var i = 0; i < length; i++)
        {
            chain.Add(new AuditEntry
            {
                Sequence = i + 1,
                At = Noon.AddMicroseconds(i),
                UserId = new("0190a000-0000-7000-8000-0000000000aa"),
                Deed = i < from ? "ImportNetwork" : deed,
                Kind = "NetworkStudy",
                RowId = i % 2 == 0 ? null : new("0190a000-0000-7000-8000-0000000000bb"),
                Change = Change.Added,
                Count = 1 + i,
                Values = [.. Enumerable.Range(i, 32).Select(b => (byte)b)],
                Previous = i == 0 ? AuditChain.Beginning : chain[^1].Hash,
            }.Close(owner ?? Ours, Key));
        }
        return chain;
    }

    /// <summary>The entry with something else in it, its hash and seal as they were.</summary>
    private static AuditEntry Copy(AuditEntry entry, long? sequence = null, DateTime? at = null, Guid? user = null, string? deed = null, Change? change = null, int? count = null, byte[]? values = null)
    {
        var copy = new AuditEntry
        {
            Sequence = sequence ?? entry.Sequence,
            At = at ?? entry.At,
            UserId = user ?? entry.UserId,
            Deed = deed ?? entry.Deed,
            Kind = entry.Kind,
            RowId = entry.RowId,
            Change = change ?? entry.Change,
            Count = count ?? entry.Count,
            Values = values ?? entry.Values,
            Previous = entry.Previous,
        };
        foreach (var name in new[] { nameof(AuditEntry.Hash), nameof(AuditEntry.Seal) }) typeof(AuditEntry).GetProperty(name)!.SetValue(copy, typeof(AuditEntry).GetProperty(name)!.GetValue(entry));
        return copy;
    }
}
