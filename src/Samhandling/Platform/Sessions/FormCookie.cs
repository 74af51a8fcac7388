using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Sessions;

/// <summary>The cookie that the tokens of forms go with: named and bound as the visitor's own.</summary>
public sealed class FormCookie : CookieBuilder
{
    private const string OfForms = "form";

    private readonly IHttpContextAccessor _here;

    public FormCookie(IHttpContextAccessor here)
    {
        _here = here;
        (Path, HttpOnly, IsEssential) = ("/", true, true);
        (SameSite, SecurePolicy) = (SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest);
    }

    public override string? Name
    {
        get => VisitorCookie.NameOn(_here.HttpContext?.Request.IsHttps ?? false, OfForms);
        set => throw new NotSupportedException("The name follows from the request.");
    }
}
