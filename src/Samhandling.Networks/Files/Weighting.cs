namespace Samhandling.Networks.Files;

internal static class Weighting
{
    public static IReadOnlyList<string> NamesOf(Relation relation) => throw new NotSupportedException(relation.Name);

    public static Reading<NetworkFile> By(NetworkFile file, string column) => throw new NotSupportedException(column + file.Format);

    public static IReadOnlyList<FileNote> Peculiarities(NetworkFile file) => throw new NotSupportedException(file.Format.ToString());
}
