namespace Samhandling.Networks.Files;

/// <summary>Turns a network of two kinds (people and meetings, organisations and committees) into one of one kind.</summary>
public static class TwoMode
{
    /// <summary>Who shares how much: two actors of the chosen kind are tied if they have a common actor of the other kind, and the weight counts how many they have in common.</summary>
    /// <param name="file">One relation, with <see cref="NetworkFile.FirstMode"/> set.</param>
    /// <param name="second">Project to the second kind instead of the first.</param>
    /// <returns>An undirected, weighted network of the actors of that kind with their attributes. Repeated ties count once, weights of the ties do not count.</returns>
    /// <exception cref="ArgumentException">The file has several relations or is not two-mode.</exception>
    /// <remarks>Cost: the sum over the other kind of the square of its ties. The weights are the entries off the diagonal of A·Aᵀ, with A the 0/1 matrix of who has a tie to what.</remarks>
    public static NetworkFile Project(NetworkFile file, bool second = false) =>
        throw new NotSupportedException();
}
