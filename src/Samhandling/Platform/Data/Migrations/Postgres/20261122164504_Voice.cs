using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Voice : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Dilemma",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Decided = table.Column<int>(type: "integer", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Motive = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dilemma", x => x.Id);
                    table.UniqueConstraint("AK_Dilemma_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Dilemma_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Idea",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Help = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PlaceId = table.Column<Guid>(type: "uuid", nullable: true),
                    SenderName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SenderEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: true),
                    LineId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    CompanionId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reply = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    WasHelped = table.Column<bool>(type: "boolean", nullable: false),
                    WasTried = table.Column<bool>(type: "boolean", nullable: false),
                    Stars = table.Column<int>(type: "integer", nullable: true),
                    StarsBecause = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idea", x => x.Id);
                    table.UniqueConstraint("AK_Idea_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Idea_MinutesLine_PartnershipId_LineId",
                        columns: x => new { x.PartnershipId, x.LineId },
                        principalTable: "MinutesLine",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Idea_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Idea_Person_PartnershipId_CompanionId",
                        columns: x => new { x.PartnershipId, x.CompanionId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Idea_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IdeaDoor",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    ReplyDays = table.Column<int>(type: "integer", nullable: false),
                    Welcome = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdeaDoor", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdeaDoor_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InputRound",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Lead = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Document = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Questions = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Changed = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    FinishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InputRound", x => x.Id);
                    table.UniqueConstraint("AK_InputRound_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_InputRound_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpenQuestion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SourceKind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    SourceId = table.Column<Guid>(type: "uuid", nullable: true),
                    LineId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    PointId = table.Column<Guid>(type: "uuid", nullable: true),
                    Answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenQuestion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpenQuestion_AgendaPoint_PartnershipId_PointId",
                        columns: x => new { x.PartnershipId, x.PointId },
                        principalTable: "AgendaPoint",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_OpenQuestion_Group_PartnershipId_OwnerId",
                        columns: x => new { x.PartnershipId, x.OwnerId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_OpenQuestion_MinutesLine_PartnershipId_LineId",
                        columns: x => new { x.PartnershipId, x.LineId },
                        principalTable: "MinutesLine",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_OpenQuestion_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Position",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Topic = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    WordingNumber = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Position", x => x.Id);
                    table.UniqueConstraint("AK_Position_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Position_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DilemmaFact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DilemmaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DilemmaFact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DilemmaFact_Dilemma_PartnershipId_DilemmaId",
                        columns: x => new { x.PartnershipId, x.DilemmaId },
                        principalTable: "Dilemma",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DilemmaFact_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DilemmaOption",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DilemmaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    WithCompany = table.Column<int>(type: "integer", nullable: false),
                    WithoutCompany = table.Column<int>(type: "integer", nullable: false),
                    Because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DilemmaOption", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DilemmaOption_Dilemma_PartnershipId_DilemmaId",
                        columns: x => new { x.PartnershipId, x.DilemmaId },
                        principalTable: "Dilemma",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DilemmaOption_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DilemmaRanking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DilemmaId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RankedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Places = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DilemmaRanking", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DilemmaRanking_Dilemma_PartnershipId_DilemmaId",
                        columns: x => new { x.PartnershipId, x.DilemmaId },
                        principalTable: "Dilemma",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DilemmaRanking_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DilemmaRanking_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IdeaLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    IdeaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdeaLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdeaLink_Idea_PartnershipId_IdeaId",
                        columns: x => new { x.PartnershipId, x.IdeaId },
                        principalTable: "Idea",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IdeaLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IdeaStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    IdeaId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdeaStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdeaStep_Idea_PartnershipId_IdeaId",
                        columns: x => new { x.PartnershipId, x.IdeaId },
                        principalTable: "Idea",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IdeaStep_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InputInvitation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InputInvitation", x => x.Id);
                    table.UniqueConstraint("AK_InputInvitation_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_InputInvitation_InputRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "InputRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InputInvitation_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InputInvitation_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InputInvitation_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "PositionVoice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PositionId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    WordingNumber = table.Column<int>(type: "integer", nullable: false),
                    IsDissent = table.Column<bool>(type: "boolean", nullable: false),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    SaidAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Verdict = table.Column<int>(type: "integer", nullable: false),
                    AnchorBy = table.Column<DateOnly>(type: "date", nullable: true),
                    AnchoredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnchoredIn = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PositionVoice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PositionVoice_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PositionVoice_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PositionVoice_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_PositionVoice_Position_PartnershipId_PositionId",
                        columns: x => new { x.PartnershipId, x.PositionId },
                        principalTable: "Position",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PositionWording",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PositionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PositionWording", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PositionWording_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PositionWording_Position_PartnershipId_PositionId",
                        columns: x => new { x.PartnershipId, x.PositionId },
                        principalTable: "Position",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InputAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InvitationId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InputAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InputAnswer_InputInvitation_PartnershipId_InvitationId",
                        columns: x => new { x.PartnershipId, x.InvitationId },
                        principalTable: "InputInvitation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InputAnswer_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InputLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InvitationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InputLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InputLink_InputInvitation_PartnershipId_InvitationId",
                        columns: x => new { x.PartnershipId, x.InvitationId },
                        principalTable: "InputInvitation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InputLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DilemmaFact_PartnershipId_DilemmaId",
                table: "DilemmaFact",
                columns: new[] { "PartnershipId", "DilemmaId" });

            migrationBuilder.CreateIndex(
                name: "IX_DilemmaOption_PartnershipId_DilemmaId",
                table: "DilemmaOption",
                columns: new[] { "PartnershipId", "DilemmaId" });

            migrationBuilder.CreateIndex(
                name: "IX_DilemmaRanking_PartnershipId_DilemmaId",
                table: "DilemmaRanking",
                columns: new[] { "PartnershipId", "DilemmaId" });

            migrationBuilder.CreateIndex(
                name: "IX_DilemmaRanking_PartnershipId_OrganisationId",
                table: "DilemmaRanking",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Idea_LineId",
                table: "Idea",
                column: "LineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Idea_PartnershipId_CompanionId",
                table: "Idea",
                columns: new[] { "PartnershipId", "CompanionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Idea_PartnershipId_LineId",
                table: "Idea",
                columns: new[] { "PartnershipId", "LineId" });

            migrationBuilder.CreateIndex(
                name: "IX_Idea_PartnershipId_PlaceId",
                table: "Idea",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_IdeaDoor_PartnershipId",
                table: "IdeaDoor",
                column: "PartnershipId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IdeaLink_Hash",
                table: "IdeaLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IdeaLink_PartnershipId_IdeaId",
                table: "IdeaLink",
                columns: new[] { "PartnershipId", "IdeaId" });

            migrationBuilder.CreateIndex(
                name: "IX_IdeaStep_PartnershipId_IdeaId",
                table: "IdeaStep",
                columns: new[] { "PartnershipId", "IdeaId" });

            migrationBuilder.CreateIndex(
                name: "IX_InputAnswer_InvitationId_Number",
                table: "InputAnswer",
                columns: new[] { "InvitationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InputAnswer_PartnershipId_InvitationId",
                table: "InputAnswer",
                columns: new[] { "PartnershipId", "InvitationId" });

            migrationBuilder.CreateIndex(
                name: "IX_InputInvitation_PartnershipId_OrganisationId",
                table: "InputInvitation",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_InputInvitation_PartnershipId_PersonId",
                table: "InputInvitation",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_InputInvitation_PartnershipId_RoundId",
                table: "InputInvitation",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_InputLink_Hash",
                table: "InputLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InputLink_PartnershipId_InvitationId",
                table: "InputLink",
                columns: new[] { "PartnershipId", "InvitationId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenQuestion_LineId",
                table: "OpenQuestion",
                column: "LineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenQuestion_PartnershipId_LineId",
                table: "OpenQuestion",
                columns: new[] { "PartnershipId", "LineId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenQuestion_PartnershipId_OwnerId",
                table: "OpenQuestion",
                columns: new[] { "PartnershipId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenQuestion_PartnershipId_PointId",
                table: "OpenQuestion",
                columns: new[] { "PartnershipId", "PointId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenQuestion_SourceKind_SourceId",
                table: "OpenQuestion",
                columns: new[] { "SourceKind", "SourceId" });

            migrationBuilder.CreateIndex(
                name: "IX_PositionVoice_PartnershipId_OrganisationId",
                table: "PositionVoice",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_PositionVoice_PartnershipId_PersonId",
                table: "PositionVoice",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_PositionVoice_PartnershipId_PositionId",
                table: "PositionVoice",
                columns: new[] { "PartnershipId", "PositionId" });

            migrationBuilder.CreateIndex(
                name: "IX_PositionWording_PartnershipId_PositionId",
                table: "PositionWording",
                columns: new[] { "PartnershipId", "PositionId" });

            migrationBuilder.CreateIndex(
                name: "IX_PositionWording_PositionId_Number",
                table: "PositionWording",
                columns: new[] { "PositionId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DilemmaFact");

            migrationBuilder.DropTable(
                name: "DilemmaOption");

            migrationBuilder.DropTable(
                name: "DilemmaRanking");

            migrationBuilder.DropTable(
                name: "IdeaDoor");

            migrationBuilder.DropTable(
                name: "IdeaLink");

            migrationBuilder.DropTable(
                name: "IdeaStep");

            migrationBuilder.DropTable(
                name: "InputAnswer");

            migrationBuilder.DropTable(
                name: "InputLink");

            migrationBuilder.DropTable(
                name: "OpenQuestion");

            migrationBuilder.DropTable(
                name: "PositionVoice");

            migrationBuilder.DropTable(
                name: "PositionWording");

            migrationBuilder.DropTable(
                name: "Dilemma");

            migrationBuilder.DropTable(
                name: "Idea");

            migrationBuilder.DropTable(
                name: "InputInvitation");

            migrationBuilder.DropTable(
                name: "Position");

            migrationBuilder.DropTable(
                name: "InputRound");
        }
    }
}
