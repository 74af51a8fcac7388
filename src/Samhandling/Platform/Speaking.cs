using System.Globalization;

namespace Samhandling.Platform;

/// <summary>Says something in another language than the visitor's: a letter is in its reader's.</summary>
public static class Speaking
{
    /// <summary>What is said in a language, as two letters name it; in the visitor's where none is known. What is said waits for nothing: the next to speak would hear it in the wrong one.</summary>
    public static T In<T>(string? language, Func<T> say)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            if (language is not null) CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return say();
        }
        finally { (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before; }
    }
}
