using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Strategies.Commitments;

namespace Samhandling.Strategies.Declarations;

/// <summary>What is said of a <see cref="Declaration"/>.</summary>
/// <param name="Matter">In the words of the mandates that a signature is held against.</param>
public sealed record DeclarationFacts(string? Title, string? Matter, string? Text);

/// <summary>What several want to do together, and what each has committed itself to: a declaration of intent, or an action plan.</summary>
public sealed class Declaration
{
    public const int TitleLength = 200, MatterLength = 200, TextLength = 4000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public string Matter { get; private set; } = "";
    public string Text { get; private set; } = "";
    public List<DeclarationSignature> Signatures { get; } = [];
    public List<Commitment> Commitments { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without a title, a matter or a text.</summary>
    public static Result<Declaration> Of(DeclarationFacts facts) => new Declaration().Taking(facts);

    /// <summary>Refused once somebody has signed it: what was signed stays what it was.</summary>
    public Result<Declaration> Change(DeclarationFacts facts)
    {
        Version++;
        return Signatures.Count > 0 ? new Refusal("", Texts.IsSigned) : Taking(facts);
    }

    /// <summary>An organisation signs. Outside its mandate the signature holds once it is anchored at home. Refused where it has signed already.</summary>
    public Result<DeclarationSignature> Sign(Guid organisationId, MandateAnswer mandate, Decision decision)
    {
        if (Signatures.Exists(s => s.OrganisationId == organisationId)) return new Refusal(nameof(DeclarationSignature.OrganisationId), Texts.HasSigned);
        var signature = new DeclarationSignature { DeclarationId = Id, OrganisationId = organisationId, SignedOn = decision.DecidedOn, Verdict = mandate.Verdict, AnchorBy = mandate.IsConditional ? decision.AnchorBy : null };
        Signatures.Add(signature);
        return signature;
    }

    private Result<Declaration> Taking(DeclarationFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (Names.Clean(facts.Matter) is not { } matter) return new Refusal(nameof(Matter), Texts.MatterIsNeeded);
        if (Names.CleanLines(facts.Text) is not { } text) return new Refusal(nameof(Text), Texts.TextIsNeeded);
        (Title, Matter, Text) = (title, matter, text);
        return this;
    }
}

/// <summary>That an organisation has signed a <see cref="Declaration"/>.</summary>
public sealed class DeclarationSignature
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DeclarationId { get; init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public required DateOnly SignedOn { get; init; }

    /// <summary>Whether it was within a mandate of the organisation on that day.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Until when it must be anchored at home; null where it was within a mandate.</summary>
    public DateOnly? AnchorBy { get; init; }
}
