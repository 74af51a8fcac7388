namespace Samhandling.Actors.Undoing;

internal static class DeedWords
{
    public static string Text(DeedKind kind) => kind switch
    {
        DeedKind.Import => Texts.KindImport,
        DeedKind.BulkEdit => Texts.KindBulkEdit,
        _ => Texts.KindMerge,
    };
}
