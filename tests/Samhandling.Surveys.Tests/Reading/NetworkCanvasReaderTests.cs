using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Reading;
using static Samhandling.Surveys.Tests.Reading.Lime;

namespace Samhandling.Surveys.Tests.Reading;

public sealed class NetworkCanvasReaderTests
{
    private const string Egos = "networkCanvasEgoUUID,networkCanvasCaseID,ego_name\ne1,case 1,Ann\ne2,case 2,Bo\n";

    /// <summary>The shapes of the exporters' own file names and headings (domain.md H.7).</summary>
    private static MemoryStream Session(string alters) => Zip(
        ("case_1_ego.csv", Egos),
        ("case_1_attributeList_person.csv", alters),
        ("case_1_edgeList_knows.csv", "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID\n1,1,2,e1,t1,a,b\n"),
        ("case_1_adjacencyMatrix_knows.csv", "1,2\n0,1\n"));

    [Fact]
    public void A_zip_of_lists_gives_each_respondent_with_the_named_and_their_ties()
    {
        var file = NetworkCanvasReader.Read(Session("nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,closeness,group_work,group_home\n1,e1,a,Kari,3,true,false\n2,e1,b,Ola,,false,true\n1,e2,c,Kari,1,,\n")).Value!;

        Assert.Equal(["e1", "e2"], file.Egos.Select(e => e.Key));
        Assert.Equal("Ann", file.Egos[0].About["ego_name"]);
        Assert.Equal(["Kari", "Ola"], file.Egos[0].Named.Select(n => n.Name));
        Assert.Equal([("closeness", "3"), ("group_home", "false"), ("group_work", "true")], file.Egos[0].Named[0].FollowUps.OrderBy(f => f.Key).Select(f => (f.Key, f.Value)));
        Assert.Equal([new NamedTie(0, 1, "knows", null)], file.Egos[0].Ties);
        Assert.Equal("Kari", Assert.Single(file.Egos[1].Named).Name);
        Assert.Empty(file.Faults);
        Assert.StartsWith("""{"naming":{"names":[{"name":"Kari",""", file.Egos[0].Sheet("naming").ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_fit_nobody_are_named_with_the_file()
    {
        var file = NetworkCanvasReader.Read(Session("nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\n1,e9,a,Kari\n2,e1,b,Ola\n")).Value!;

        Assert.Equal([new(2, ReadingFaultKind.KeyUnknown, "case_1_attributeList_person.csv", "e9"), new ReadingFault(2, ReadingFaultKind.KeyUnknown, "case_1_edgeList_knows.csv", "a")], file.Faults);
        Assert.Equal("Ola", Assert.Single(file.Egos[0].Named).Name);
    }

    private const string Graph = """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:nc="http://schema.networkcanvas.com/xmlns">
          <key id="label" attr.name="label" attr.type="string" for="all"/><key id="networkCanvasUUID" attr.name="networkCanvasUUID" attr.type="string" for="all"/>
          <key id="networkCanvasType" attr.name="networkCanvasType" attr.type="string" for="all"/>
          <key id="k1" attr.name="name" attr.type="string" for="node"/><key id="k2" attr.name="closeness" attr.type="int" for="node"/><key id="k3" attr.name="ego_age" attr.type="int" for="graph"/>
          <graph edgedefault="undirected" nc:caseId="case" nc:sessionUUID="s1">
            <data key="networkCanvasUUID">e1</data><data key="k3">44</data>
            <node id="1"><data key="networkCanvasUUID">a</data><data key="networkCanvasType">person</data><data key="k1">Kari</data><data key="label">Kari</data><data key="k2">3</data></node>
            <node id="2"><data key="networkCanvasUUID">b</data><data key="label">Ola</data></node>
            <edge id="3" source="1" target="2"><data key="networkCanvasType">knows</data></edge>
          </graph>
          <graph edgedefault="undirected" nc:sessionUUID="s2"><node id="1"><data key="k1">Per</data></node><edge source="1" target="7"/></graph>
        </graphml>
        """;

    [Fact]
    public void GraphML_gives_the_same_with_the_respondent_as_data_of_the_graph()
    {
        var file = NetworkCanvasReader.Read(Bytes(Graph)).Value!;

        Assert.Equal(["e1", "s2"], file.Egos.Select(e => e.Key));
        Assert.Equal("44", file.Egos[0].About["ego_age"]);
        Assert.Equal(["Kari", "Ola"], file.Egos[0].Named.Select(n => n.Name));
        Assert.Equal("3", file.Egos[0].Named[0].FollowUps["closeness"]);
        Assert.Equal([new NamedTie(0, 1, "knows", null)], file.Egos[0].Ties);
        Assert.Equal((ReadingFaultKind.KeyUnknown, "7"), (Assert.Single(file.Faults).Kind, file.Faults[0].Value));
        Assert.Equal(2, NetworkCanvasReader.Read(Zip(("a.graphml", Graph))).Value!.Egos.Count);
    }

    [Theory]
    [InlineData("<!DOCTYPE graphml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><graphml>&x;</graphml>", ReadingFaultKind.NotXml)]
    [InlineData("<gexf/>", ReadingFaultKind.OtherFormat)]
    [InlineData("PK\u0003\u0004", ReadingFaultKind.Damaged)]
    public void What_is_no_export_is_refused(string text, ReadingFaultKind fault) => Assert.Equal(fault, NetworkCanvasReader.Read(Bytes(text)).Fault!.Kind);

    [Fact]
    public void A_zip_without_respondents_is_refused() => Assert.Equal(ReadingFaultKind.OtherFormat, NetworkCanvasReader.Read(Zip(("readme.csv", "a\n"))).Fault!.Kind);

    [Fact]
    public void The_example_protocol_of_its_makers_becomes_a_questionnaire()
    {
        using var stream = File.OpenRead(Samhandling.Tests.RealData.At("egonet-surveys", "networkcanvas", "Roster Example Protocol v1.netcanvas"));
        var survey = NetworkCanvasReader.ReadProtocol(stream, "en").Value!;

        Assert.Equal(["ego_name ShortText ", "Stage_2_Roster_for_Ego Names Roster", "Stage_3_Roster_for_Alters Names Roster", "Stage_31_Name_generator_panel_exampl Names RosterAndOther"],
            survey.Questionnaire.Questions.Select(q => $"{q.Code} {q.Kind} {q.Naming?.Way}"));
        Assert.Equal("Please select the people who you knew before coming to this workshop", survey.Questionnaire.Find("Stage_3_Roster_for_Alters")!.Text["en"]);
        Assert.Equal((1, 1), (survey.Questionnaire.Find("Stage_2_Roster_for_Ego")!.Least, survey.Questionnaire.Find("Stage_2_Roster_for_Ego")!.Most));
        Assert.All(survey.Questionnaire.Questions.Skip(1), q => Assert.Equal("seen_recently true,false", Assert.Single(q.Naming!.FollowUps.Select(f => $"{f.Code} {string.Join(',', f.Options.Select(o => o.Code))}"))));
        Assert.Equal([new("Stage 4. Form data for alters", NotTakenReason.Condition, "filter"), new NotTaken("alter_friendfoe", NotTakenReason.FollowUp, "scalar")], survey.NotTaken);
        Assert.Empty(QuestionnaireCheck.Faults(survey.Questionnaire));
    }

    [Fact]
    public void Kinds_of_questions_about_the_respondent_and_stages_without_counterpart()
    {
        var survey = NetworkCanvasReader.ReadProtocol(Bytes("""
            {"codebook":{"ego":{"variables":{"a":{"name":"age","type":"number"},"b":{"name":"born","type":"datetime"},"c":{"name":"likes","type":"categorical","options":[{"label":"Tea","value":"t e"},{"label":"Milk","value":2}]},
              "d":{"name":"rank","type":"ordinal","options":[1,2]},"e":{"name":"vas","type":"scalar"},"f":{"name":"ok","type":"boolean"}}},
              "node":{"p":{"variables":{"k":{"name":"kind","type":"categorical","options":[{"label":"A","value":"a"},{"label":"B","value":"b"}]}}}}},
             "stages":[{"label":"You","type":"EgoForm","form":{"fields":[{"variable":"a","prompt":"Age?"},{"variable":"b","prompt":"Born?"},{"variable":"c","prompt":"Likes?"},{"variable":"d","prompt":"Rank?"},{"variable":"e","prompt":"How?"},{"variable":"f","prompt":"OK?"}]}},
               {"label":"Who","type":"NameGeneratorQuickAdd","subject":{"type":"p"},"prompts":[{"text":"Who **helps**?"},{"text":"Who hinders?"}]},
               {"label":"Kinds","type":"CategoricalBin","subject":{"type":"p"},"prompts":[{"variable":"k","text":"Which kind?"}]},
               {"label":"Map","type":"Sociogram"},{"label":"Read this","type":"Information"}]}
            """), "en").Value!;

        Assert.Equal("age Number ; born Date ; likes Choices te,2; rank Choice 1,2; ok Choice true,false; Who Names ; Who_2 Names ",
            string.Join("; ", survey.Questionnaire.Questions.Select(q => $"{q.Code} {q.Kind} {string.Join(',', q.Options.Select(o => o.Code))}")));
        Assert.Equal("Who helps?", survey.Questionnaire.Find("Who")!.Text["en"]);
        Assert.Equal("kind", Assert.Single(survey.Questionnaire.Find("Who_2")!.Naming!.FollowUps).Code);
        Assert.Equal([new("vas", NotTakenReason.Kind, "scalar"), new("kind", NotTakenReason.Setting, "categorical"), new("Map", NotTakenReason.Kind, "Sociogram"), new NotTaken("Read this", NotTakenReason.TextAlone, "Information")], survey.NotTaken);
        Assert.Empty(QuestionnaireCheck.Faults(survey.Questionnaire));
    }

    [Theory]
    [InlineData("{", ReadingFaultKind.NotJson)]
    [InlineData("[]", ReadingFaultKind.OtherFormat)]
    [InlineData("{\"stages\":1}", ReadingFaultKind.OtherFormat)]
    public void What_is_no_protocol_is_refused(string text, ReadingFaultKind fault) => Assert.Equal(fault, NetworkCanvasReader.ReadProtocol(Bytes(text), "en").Fault!.Kind);

    [Fact]
    public void Json_nested_too_deep_is_refused() => Assert.Equal(ReadingFaultKind.NotJson, NetworkCanvasReader.ReadProtocol(Bytes(new string('[', 1000)), "en").Fault!.Kind);
}
