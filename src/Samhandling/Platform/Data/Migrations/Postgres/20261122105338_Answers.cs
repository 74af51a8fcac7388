using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Answers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "QuestionCode",
                table: "NetworkStudy",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RoundId",
                table: "NetworkStudy",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Study",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    LegalBasis = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    DeleteOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Study", x => x.Id);
                    table.UniqueConstraint("AK_Study_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Study_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Round",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StudyId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Boundary = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Suggests = table.Column<int>(type: "integer", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NamesApprovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OpenLinkHash = table.Column<byte[]>(type: "bytea", nullable: true),
                    PreviousId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Round", x => x.Id);
                    table.UniqueConstraint("AK_Round_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Round_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Round_Round_PartnershipId_PreviousId",
                        columns: x => new { x.PartnershipId, x.PreviousId },
                        principalTable: "Round",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Round_Study_PartnershipId_StudyId",
                        columns: x => new { x.PartnershipId, x.StudyId },
                        principalTable: "Study",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FetchedAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    FetchedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Respondents = table.Column<int>(type: "integer", nullable: false),
                    HasNames = table.Column<bool>(type: "boolean", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FetchedAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FetchedAnswers_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FetchedAnswers_Round_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "Round",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GatheredFile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    HandedInAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SurveyName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Survey = table.Column<byte[]>(type: "bytea", nullable: true),
                    AnswersName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Answers = table.Column<byte[]>(type: "bytea", nullable: true),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: true),
                    TakenInAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MadeStudy = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheredFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GatheredFile_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GatheredFile_Round_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "Round",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Mailing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    SendAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Letters = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mailing", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mailing_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mailing_Round_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "Round",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QuestionnaireEdition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionnaireEdition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuestionnaireEdition_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QuestionnaireEdition_Round_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "Round",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Respondent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Sector = table.Column<int>(type: "integer", nullable: false),
                    PlaceId = table.Column<Guid>(type: "uuid", nullable: true),
                    Language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    InvitedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reminders = table.Column<int>(type: "integer", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeclinedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeclineReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    BouncedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Respondent", x => x.Id);
                    table.UniqueConstraint("AK_Respondent_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Respondent_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Respondent_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Respondent_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Respondent_Round_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "Round",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoundFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    FirstBy = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LatestBy = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HasToldGroups = table.Column<bool>(type: "boolean", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoundFigures_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoundFigures_Round_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "Round",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AnswerLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RespondentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Lookup = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    Salt = table.Column<byte[]>(type: "bytea", nullable: true),
                    Way = table.Column<int>(type: "integer", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnswerLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnswerLink_Respondent_PartnershipId_RespondentId",
                        columns: x => new { x.PartnershipId, x.RespondentId },
                        principalTable: "Respondent",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DraftAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RespondentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Question = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Content = table.Column<string>(type: "text", nullable: true),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DraftAnswer_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DraftAnswer_Respondent_PartnershipId_RespondentId",
                        columns: x => new { x.PartnershipId, x.RespondentId },
                        principalTable: "Respondent",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EarlierAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RespondentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Question = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EarlierAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EarlierAnswer_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EarlierAnswer_Respondent_PartnershipId_RespondentId",
                        columns: x => new { x.PartnershipId, x.RespondentId },
                        principalTable: "Respondent",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NameMatch",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Written = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    About = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Means = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RespondentId = table.Column<Guid>(type: "uuid", nullable: true),
                    OutsiderId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameMatch", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NameMatch_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NameMatch_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NameMatch_Respondent_PartnershipId_RespondentId",
                        columns: x => new { x.PartnershipId, x.RespondentId },
                        principalTable: "Respondent",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NameMatch_Round_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "Round",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NameMatch_User_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "Submission",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RespondentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Receipt = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Submission", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Submission_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submission_Respondent_PartnershipId_RespondentId",
                        columns: x => new { x.PartnershipId, x.RespondentId },
                        principalTable: "Respondent",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_NetworkStudy_RoundId_QuestionCode",
                table: "NetworkStudy",
                columns: new[] { "RoundId", "QuestionCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnswerLink_Hash",
                table: "AnswerLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnswerLink_Lookup",
                table: "AnswerLink",
                column: "Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerLink_PartnershipId_RespondentId",
                table: "AnswerLink",
                columns: new[] { "PartnershipId", "RespondentId" });

            migrationBuilder.CreateIndex(
                name: "IX_DraftAnswer_PartnershipId_RespondentId",
                table: "DraftAnswer",
                columns: new[] { "PartnershipId", "RespondentId" });

            migrationBuilder.CreateIndex(
                name: "IX_DraftAnswer_RespondentId_Question",
                table: "DraftAnswer",
                columns: new[] { "RespondentId", "Question" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EarlierAnswer_PartnershipId_RespondentId",
                table: "EarlierAnswer",
                columns: new[] { "PartnershipId", "RespondentId" });

            migrationBuilder.CreateIndex(
                name: "IX_FetchedAnswers_PartnershipId_RoundId",
                table: "FetchedAnswers",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_GatheredFile_HandedInAt",
                table: "GatheredFile",
                column: "HandedInAt");

            migrationBuilder.CreateIndex(
                name: "IX_GatheredFile_PartnershipId_RoundId",
                table: "GatheredFile",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Mailing_PartnershipId_RoundId",
                table: "Mailing",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Mailing_SentAt_SendAt",
                table: "Mailing",
                columns: new[] { "SentAt", "SendAt" });

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_DecidedById",
                table: "NameMatch",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_PartnershipId_PersonId",
                table: "NameMatch",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_PartnershipId_RespondentId",
                table: "NameMatch",
                columns: new[] { "PartnershipId", "RespondentId" });

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_PartnershipId_RoundId",
                table: "NameMatch",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_RoundId_Written_About",
                table: "NameMatch",
                columns: new[] { "RoundId", "Written", "About" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuestionnaireEdition_PartnershipId_RoundId",
                table: "QuestionnaireEdition",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_QuestionnaireEdition_RoundId_Number",
                table: "QuestionnaireEdition",
                columns: new[] { "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Respondent_PartnershipId_PersonId",
                table: "Respondent",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Respondent_PartnershipId_PlaceId",
                table: "Respondent",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Respondent_PartnershipId_RoundId",
                table: "Respondent",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Respondent_RoundId_Number",
                table: "Respondent",
                columns: new[] { "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Round_OpenLinkHash",
                table: "Round",
                column: "OpenLinkHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Round_PartnershipId_PreviousId",
                table: "Round",
                columns: new[] { "PartnershipId", "PreviousId" });

            migrationBuilder.CreateIndex(
                name: "IX_Round_PartnershipId_StudyId",
                table: "Round",
                columns: new[] { "PartnershipId", "StudyId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoundFigures_PartnershipId_RoundId",
                table: "RoundFigures",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoundFigures_RoundId",
                table: "RoundFigures",
                column: "RoundId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submission_PartnershipId_RespondentId",
                table: "Submission",
                columns: new[] { "PartnershipId", "RespondentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Submission_RespondentId_Key",
                table: "Submission",
                columns: new[] { "RespondentId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submission_RespondentId_Number",
                table: "Submission",
                columns: new[] { "RespondentId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnswerLink");

            migrationBuilder.DropTable(
                name: "DraftAnswer");

            migrationBuilder.DropTable(
                name: "EarlierAnswer");

            migrationBuilder.DropTable(
                name: "FetchedAnswers");

            migrationBuilder.DropTable(
                name: "GatheredFile");

            migrationBuilder.DropTable(
                name: "Mailing");

            migrationBuilder.DropTable(
                name: "NameMatch");

            migrationBuilder.DropTable(
                name: "QuestionnaireEdition");

            migrationBuilder.DropTable(
                name: "RoundFigures");

            migrationBuilder.DropTable(
                name: "Submission");

            migrationBuilder.DropTable(
                name: "Respondent");

            migrationBuilder.DropTable(
                name: "Round");

            migrationBuilder.DropTable(
                name: "Study");

            migrationBuilder.DropIndex(
                name: "IX_NetworkStudy_RoundId_QuestionCode",
                table: "NetworkStudy");

            migrationBuilder.DropColumn(
                name: "QuestionCode",
                table: "NetworkStudy");

            migrationBuilder.DropColumn(
                name: "RoundId",
                table: "NetworkStudy");
        }
    }
}
