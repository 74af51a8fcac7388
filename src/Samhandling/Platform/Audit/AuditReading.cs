using System.Globalization;
using System.Security.Cryptography;

namespace Samhandling.Platform.Audit;

/// <summary>Where a chain ended at some time. Kept outside the database, it tells of a tail that was cut off and of a chain that was written anew.</summary>
public sealed record AuditHead(Guid PartnershipId, long Sequence, byte[] Hash)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PartnershipId} {Sequence} {Convert.ToHexString(Hash)}");

    /// <summary>Reads a line as <see cref="ToString"/> writes it, with or without a time before it; null for another line.</summary>
    public static AuditHead? Read(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var id, var number, { Length: 2 * AuditChain.HashLength } hash]
        && Guid.TryParse(id, out var partnership) && long.TryParse(number, CultureInfo.InvariantCulture, out var sequence) && hash.All(char.IsAsciiHexDigit)
            ? new(partnership, sequence, Convert.FromHexString(hash))
            : null;
}

/// <summary>The first entry of a chain that is not as it was written.</summary>
public sealed record AuditFault(Guid PartnershipId, long Sequence, string Reason);

/// <summary>Reads chains entry by entry, in the order of partnerships and sequence numbers, and finds the first bad entry of each.</summary>
public sealed class AuditReading(byte[] key, IEnumerable<AuditHead> heads)
{
    private readonly ILookup<Guid, AuditHead> _heads = heads.ToLookup(head => head.PartnershipId);
    private readonly List<AuditFault> _faults = [];
    private readonly List<AuditHead> _ends = [];
    private AuditHead? _last;
    private bool _isBroken;

    public long Entries { get; private set; }

    public void Take(Guid partnershipId, AuditEntry entry)
    {
        Entries++;
        if (_last?.PartnershipId != partnershipId)
        {
            EndChain();
            (_last, _isBroken) = (new(partnershipId, 0, AuditChain.Beginning), false);
        }
        if (_isBroken) return;
        if (Wrong(partnershipId, entry, _last!) is { } reason) Break(Math.Min(entry.Sequence, _last!.Sequence + 1), reason);
        _last = new(partnershipId, entry.Sequence, entry.Hash);
    }

    /// <summary>What was found, and where each unbroken chain ends.</summary>
    public (IReadOnlyList<AuditFault> Faults, IReadOnlyList<AuditHead> Ends) End()
    {
        EndChain();
        _last = null;
        foreach (var gone in _heads.Where(chain => chain.Any(head => head.Sequence > 0) && !_ends.Exists(end => end.PartnershipId == chain.Key) && !_faults.Exists(fault => fault.PartnershipId == chain.Key)))
            _faults.Add(new(gone.Key, 1, "the whole chain is missing"));
        return (_faults, _ends);
    }

    private string? Wrong(Guid partnershipId, AuditEntry entry, AuditHead last)
    {
        if (entry.Sequence > last.Sequence + 1) return "it is missing";
        if (entry.Sequence <= last.Sequence) return "there is more than one of it";
        if (!entry.Previous.AsSpan().SequenceEqual(last.Hash)) return "it does not follow the one before";
        if (!entry.Hash.AsSpan().SequenceEqual(AuditChain.HashOf(partnershipId, entry))) return "it was changed";
        if (!CryptographicOperations.FixedTimeEquals(entry.Seal, AuditChain.SealOf(entry.Hash, key))) return "its seal is not of this instance's key";
        return _heads[partnershipId].Any(head => head.Sequence == entry.Sequence && !head.Hash.AsSpan().SequenceEqual(entry.Hash)) ? "it is another than the head that was written down" : null;
    }

    private void EndChain()
    {
        if (_last is null || _isBroken) return;
        if (_heads[_last.PartnershipId].Any(head => head.Sequence > _last.Sequence)) Break(_last.Sequence + 1, "it and what followed is missing");
        else _ends.Add(_last);
    }

    private void Break(long sequence, string reason)
    {
        _faults.Add(new(_last!.PartnershipId, sequence, reason));
        _isBroken = true;
    }
}
