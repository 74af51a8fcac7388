using System.Globalization;
using System.Runtime.InteropServices;

namespace Samhandling.Networks.Files;

/// <summary>Turns a network of two kinds (people and meetings, organisations and committees) into one of one kind.</summary>
public static class TwoMode
{
    /// <summary>Who shares how much: two actors of the chosen kind are tied if they have a common actor of the other kind, and the weight counts how many they have in common.</summary>
    /// <param name="file">One relation, with <see cref="NetworkFile.FirstMode"/> set.</param>
    /// <param name="second">Project to the second kind instead of the first.</param>
    /// <returns>An undirected, weighted network of the actors of that kind with their attributes. Repeated ties count once, weights of the ties do not count. The fault that there would be more ties than <see cref="FileLimits.Ties"/>.</returns>
    /// <exception cref="ArgumentException">The file has several relations or is not two-mode.</exception>
    /// <remarks>Cost: the sum over the other kind of the square of its ties. The weights are the entries off the diagonal of A·Aᵀ, with A the 0/1 matrix of who has a tie to what.</remarks>
    public static Reading<NetworkFile> Project(NetworkFile file, bool second = false)
    {
        if (file.Relations.Count != 1 || file.FirstMode is not { } first) throw new ArgumentException("Only one relation of two kinds can be projected.", nameof(file));
        var (relation, count) = (file.Relations[0], file.Ids.Count);
        var own = second ? first..count : 0..first;
        var network = Network.Build(count, CollectionsMarshal.AsSpan(relation.Ties.ToList()), isDirected: false);
        var common = new SortedDictionary<(int From, int To), int>();
        for (var other = second ? 0 : first; other < (second ? first : count); other++)
        {
            var members = network.From(other).ToArray().Select(m => m - own.Start.Value).Where(m => m >= 0 && m < own.End.Value - own.Start.Value).ToArray();
            for (var i = 0; i < members.Length; i++)
                for (var j = i + 1; j < members.Length; j++)
                    common[(members[i], members[j])] = common.GetValueOrDefault((members[i], members[j])) + 1;
            if (common.Count > FileLimits.Ties) return new Fault(0, FaultKind.TooManyTies, FileLimits.Ties.ToString(CultureInfo.InvariantCulture));
        }

        return file with
        {
            Ids = [.. file.Ids.Take(own)],
            Labels = [.. file.Labels.Take(own)],
            Columns = [.. file.Columns.Select(c => c with { Values = [.. c.Values.Take(own)] })],
            Relations = [new(relation.Name, IsDirected: false, [.. common.Select(c => new Tie(c.Key.From, c.Key.To, c.Value))], IsWeighted: true, [])],
            Notes = [.. file.Notes.Where(n => n.Kind != NoteKind.TwoKinds)],
        };
    }
}
