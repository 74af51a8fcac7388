using Microsoft.AspNetCore.Http;
using Samhandling.Studies.GatheredStudies;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Studies.GatheredStudies;

/// <summary>Surveys from elsewhere, as tests of taking them in need them.</summary>
internal static class Gathered
{
    /// <summary>A survey of two questions, as LimeSurvey writes its structure: a choice and a number.</summary>
    public const string Survey = """
        <?xml version="1.0" encoding="UTF-8"?>
        <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>178</DBVersion>
        <languages><language>en</language></languages>
        <answers><rows>
          <row><qid>1</qid><code>A1</code><answer>By phone</answer><sortorder>1</sortorder><language>en</language></row>
          <row><qid>1</qid><code>A2</code><answer>By letter</answer><sortorder>2</sortorder><language>en</language></row>
        </rows></answers>
        <groups><rows><row><gid>1</gid><sid>7</sid><group_name>About</group_name><group_order>1</group_order><language>en</language></row></rows></groups>
        <questions><rows>
          <row><qid>1</qid><parent_qid>0</parent_qid><sid>7</sid><gid>1</gid><type>L</type><title>way</title><question>How?</question><question_order>1</question_order><language>en</language></row>
          <row><qid>2</qid><parent_qid>0</parent_qid><sid>7</sid><gid>1</gid><type>N</type><title>years</title><question>How long?</question><question_order>2</question_order><language>en</language></row>
          <row><qid>3</qid><parent_qid>0</parent_qid><sid>7</sid><gid>1</gid><type>R</type><title>rank</title><question>Rank them.</question><question_order>3</question_order><language>en</language></row>
        </rows></questions>
        <surveys><rows><row><sid>7</sid><language>en</language></row></rows></surveys>
        <surveys_languagesettings><rows><row><surveyls_survey_id>7</surveyls_survey_id><surveyls_language>en</surveyls_language><surveyls_title>Ways</surveyls_title></row></rows></surveys_languagesettings>
        </document>
        """;

    public static string Responses(int count) => "\"id\",\"submitdate\",\"way\",\"years\"\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"\"{i}\",\"2025-05-0{1 + i % 9} 10:00:00\",\"A{1 + i % 2}\",\"{i}\"\n"));

    public static GatherStudy.Form Facts => new() { Title = "Ways", Purpose = "To learn", LegalBasis = "Public interest", DeleteOn = "2999-12-31", RoundName = "2025", HeldOn = "2025-05-31" };

    public static async Task<GatheredFile> HandIn(this House house, IFormFile? survey, IFormFile? answers = null, Guid? roundId = null) =>
        Acting.Agreed(await (await house.As<HandInGathered>(Who.Analyst)).Handle(new() { Survey = survey, Answers = answers, Language = "en" }, roundId));

    public static Task<GatheredFile> HandIn(this House house, int answers) => house.HandIn(Handed.File("ways.lss", Survey), Handed.File("results.csv", Responses(answers)));

    public static async Task<(GatheredFile File, Round Round)> Gather(this House house, int answers = 12)
    {
        var file = await house.HandIn(answers);
        return (file, Acting.Agreed(await (await house.As<GatherStudy>(Who.Analyst)).Handle(file.Id, Facts)));
    }
}
