using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Studies.Responding;
using Samhandling.Surveys.Questionnaires;
using Texts = Samhandling.Studies.Responding.Texts;

namespace Samhandling.Studies.RespondentPages;

/// <summary>A page of one who answers: comes in by the link that this browser remembers, in no role.</summary>
public abstract class RespondentPage : PartnershipPage
{
    [Parameter] public Guid RoundId { get; set; }
    [CascadingParameter] protected HttpContext Context { get; private set; } = null!;
    [Inject] protected NavigationManager Navigation { get; private init; } = null!;
    [Inject] protected Sittings Sittings { get; private init; } = null!;
    [Inject] private SamhandlingDb Db { get; init; } = null!;

    /// <summary>Null for a browser that no link has let in: the page says what to do instead.</summary>
    protected Sitting? Sitting { get; set; }

    /// <summary>The language that the questions are read in; some are offered in languages that the pages around them are not.</summary>
    protected string Language => ContentLanguage.Of(Context, Sitting!.Questionnaire);

    protected override async Task Load()
    {
        await EnterInNoRole(Db);
        // These forms carry no token: it is bound to who is signed in, and who signs in or out in another tab would lose what is written here.
        // The cookie of the link is not sent with a post of another site; a browser that says where a post comes from is asked too.
        if (Context.Request.Headers["Sec-Fetch-Site"] is not ["cross-site"] || !HttpMethods.IsPost(Context.Request.Method)) Sitting = await Sittings.Here(RoundId);
        // Not 404: the framework leaves out what a page that is not found has drawn.
        if (Sitting is null) ErrorAnswers.Told(Context, StatusCodes.Status403Forbidden);
    }

    /// <summary>Whether what was sent could not be saved just now: the page shows it still, and reads nothing more.</summary>
    protected bool IsAway { get; private set; }

    /// <summary>What a use case answers; refused where the database is away for a moment.</summary>
    protected async Task<Result<T>> Saved<T>(Task<Result<T>> saving)
    {
        try { return await saving; }
        catch (Exception error) when (Databases.IsAway(error))
        {
            IsAway = true;
            ErrorAnswers.ToldAway(Context);
            return new Refusal("", Texts.NotSavedNow);
        }
    }

    protected string Address(string path = "") => Visit.Address(path.Length == 0 ? $"respond/{RoundId}" : $"respond/{RoundId}/{path}");

    protected string PageAddress(AskedPage page) => Address(page.Number.ToString(CultureInfo.InvariantCulture));

    protected string Say(Translated? text) => Sitting!.Questionnaire.Say(text, Language);
}
