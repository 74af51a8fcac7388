namespace Samhandling.Assignments.Asking;

/// <summary>Whom somebody chooses to ask.</summary>
public sealed class AskForm
{
    /// <summary>Those that are ticked, as <see cref="WhoToAsk"/> writes them.</summary>
    public List<string>? Who { get; set; }

    /// <summary>One more, that is no municipality and no destination company.</summary>
    public string? Another { get; set; }

    /// <summary>Goes along always, so that a form without a tick is still a form that was sent.</summary>
    public bool IsSent { get; set; }

    public IEnumerable<string?> Keys => [.. Who ?? [], Another];
}
