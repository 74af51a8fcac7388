namespace Samhandling.Platform.Office;

/// <summary>What is written for Word and for PowerPoint, at one address that ends in either.</summary>
internal static class OfficeKind
{
    /// <summary>How such an address ends.</summary>
    public const string Route = "{kind:regex(^(docx|pptx)$)}";

    /// <param name="name">The file's name without its ending.</param>
    public static IResult File(string kind, string name, Func<byte[]> word, Func<byte[]> slides) => kind is "docx"
        ? Results.File(word(), WordWriter.MediaType, $"{name}.docx")
        : Results.File(slides(), SlideWriter.MediaType, $"{name}.pptx");

    public static IResult File(string kind, string name, Report report) => File(kind, name, () => WordWriter.Write(report), () => SlideWriter.Write(report));
}
