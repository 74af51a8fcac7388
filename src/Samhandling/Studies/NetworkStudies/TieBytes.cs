using System.Buffers.Binary;
using System.ComponentModel.DataAnnotations.Schema;
using Samhandling.Networks;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>A study's ties as one value, since they are only ever read together: a million rows would say no more (ADR 0007).</summary>
/// <param name="Bytes">For each tie who and whom, 4 bytes each, and its weight, 8, if they are weighted.</param>
[ComplexType]
public sealed record TieBytes(byte[] Bytes, bool IsDirected, bool IsWeighted)
{
    private int Size => IsWeighted ? 16 : 8;

    public int Count => Bytes.Length / Size;

    public static TieBytes Of(Network network)
    {
        var ties = network.Ties().ToList();
        var packed = new TieBytes(new byte[ties.Count * (network.IsWeighted ? 16 : 8)], network.IsDirected, network.IsWeighted);
        for (var i = 0; i < ties.Count; i++)
        {
            var at = packed.Bytes.AsSpan(i * packed.Size);
            BinaryPrimitives.WriteInt32LittleEndian(at, ties[i].From);
            BinaryPrimitives.WriteInt32LittleEndian(at[4..], ties[i].To);
            if (network.IsWeighted) BinaryPrimitives.WriteDoubleLittleEndian(at[8..], ties[i].Weight);
        }

        return packed;
    }

    /// <param name="count">How many persons the study has.</param>
    public Network Network(int count)
    {
        var ties = new Tie[Count];
        for (var i = 0; i < ties.Length; i++)
        {
            var at = Bytes.AsSpan(i * Size);
            ties[i] = new(BinaryPrimitives.ReadInt32LittleEndian(at), BinaryPrimitives.ReadInt32LittleEndian(at[4..]), IsWeighted ? BinaryPrimitives.ReadDoubleLittleEndian(at[8..]) : 1);
        }

        return Networks.Network.Build(count, ties, IsDirected, IsWeighted);
    }
}
