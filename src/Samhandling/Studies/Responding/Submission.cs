using System.Security.Cryptography;
using System.Text;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;

namespace Samhandling.Studies.Responding;

/// <summary>An answer that was sent in and received: all of it, as it was then. Sent in anew, it is another; the latest counts.</summary>
public sealed class Submission
{
    public const int KeyLength = 64, ReceiptLength = 12;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RespondentId { get; init; }
    public Respondent? Respondent { get; private init; }

    /// <summary>Which of the respondent's it is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the form was sent with, so that a second sending of the same form is known for what it is.</summary>
    public required string Key { get; init; }

    /// <summary>The edition of the questions that it answers.</summary>
    public required int Edition { get; init; }

    /// <summary>The answers to what was asked, as a sheet writes itself.</summary>
    public required string Content { get; init; }
    public required DateTime ReceivedAt { get; init; }

    /// <summary>What the respondent is told, to ask about it by.</summary>
    public required string Receipt { get; init; }

    public AnswerSheet Sheet() => AnswerSheet.FromJson(Content);

    /// <summary>What a sheet was when it was shown: told by the form that sends it in, so that nothing is sent in unseen.</summary>
    public static string DigestOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..32];
}
