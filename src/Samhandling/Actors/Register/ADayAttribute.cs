using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samhandling.Platform;

namespace Samhandling.Actors.Register;

/// <summary>A text that is a day, as fields for days send it. What is no day is told in the visitor's language, as the framework's own does not.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ADayAttribute : ValidationAttribute
{
    private static readonly string[] s_formats = ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "yyyyMMdd"];

    public static DateOnly? Read(string? written) =>
        DateOnly.TryParseExact(written?.Trim(), s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string { Length: > 0 } written || string.IsNullOrWhiteSpace(written) || Read(written) is not null ? null
            : new(Texts.NoSuchDay.With(written), [validationContext.MemberName!]);
}
