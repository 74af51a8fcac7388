using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Evaluation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "SteeredBy",
                table: "AssignmentTask",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SteeringNote",
                table: "AssignmentTask",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AreaGroup",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AreaGroup_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AreaGroup_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AreaGroup_ServiceArea_PartnershipId_AreaId",
                        columns: x => new { x.PartnershipId, x.AreaId },
                        principalTable: "ServiceArea",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contribution",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContributorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Certainty = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contribution", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contribution_Agreement_PartnershipId_AgreementId",
                        columns: x => new { x.PartnershipId, x.AgreementId },
                        principalTable: "Agreement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contribution_Organisation_PartnershipId_ContributorId",
                        columns: x => new { x.PartnershipId, x.ContributorId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contribution_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvaluationRound",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    FormerId = table.Column<Guid>(type: "uuid", nullable: true),
                    OrderedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    EvaluatedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Independence = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationRound", x => x.Id);
                    table.UniqueConstraint("AK_EvaluationRound_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_EvaluationRound_Agreement_PartnershipId_AgreementId",
                        columns: x => new { x.PartnershipId, x.AgreementId },
                        principalTable: "Agreement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvaluationRound_EvaluationRound_PartnershipId_FormerId",
                        columns: x => new { x.PartnershipId, x.FormerId },
                        principalTable: "EvaluationRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvaluationRound_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InclusionPulse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Included = table.Column<int>(type: "integer", nullable: false),
                    Heard = table.Column<int>(type: "integer", nullable: false),
                    SaidById = table.Column<Guid>(type: "uuid", nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InclusionPulse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InclusionPulse_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InclusionPulse_Person_PartnershipId_SaidById",
                        columns: x => new { x.PartnershipId, x.SaidById },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_InclusionPulse_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Strength = table.Column<int>(type: "integer", nullable: false),
                    Motive = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskLink_AssignmentTask_PartnershipId_TaskId",
                        columns: x => new { x.PartnershipId, x.TaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskLink_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GuideQuestion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuideQuestion", x => x.Id);
                    table.UniqueConstraint("AK_GuideQuestion_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_GuideQuestion_AssignmentTask_PartnershipId_TaskId",
                        columns: x => new { x.PartnershipId, x.TaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GuideQuestion_EvaluationRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "EvaluationRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GuideQuestion_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Interview",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ActorType = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Role = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PlaceId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HasConsented = table.Column<bool>(type: "boolean", nullable: false),
                    Visibility = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interview", x => x.Id);
                    table.UniqueConstraint("AK_Interview_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Interview_EvaluationRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "EvaluationRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Interview_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interview_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interview_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Interview_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Statement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: true),
                    QuestionId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Valence = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Theme = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ContinuesId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statement", x => x.Id);
                    table.UniqueConstraint("AK_Statement_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Statement_AssignmentTask_PartnershipId_TaskId",
                        columns: x => new { x.PartnershipId, x.TaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statement_EvaluationRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "EvaluationRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statement_GuideQuestion_PartnershipId_QuestionId",
                        columns: x => new { x.PartnershipId, x.QuestionId },
                        principalTable: "GuideQuestion",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statement_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statement_Statement_PartnershipId_ContinuesId",
                        columns: x => new { x.PartnershipId, x.ContinuesId },
                        principalTable: "Statement",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Passage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InterviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passage", x => x.Id);
                    table.UniqueConstraint("AK_Passage_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Passage_GuideQuestion_PartnershipId_QuestionId",
                        columns: x => new { x.PartnershipId, x.QuestionId },
                        principalTable: "GuideQuestion",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Passage_Interview_PartnershipId_InterviewId",
                        columns: x => new { x.PartnershipId, x.InterviewId },
                        principalTable: "Interview",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Passage_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Finding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Change = table.Column<int>(type: "integer", nullable: true),
                    ChangedTaskId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Finding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Finding_AssignmentTask_PartnershipId_ChangedTaskId",
                        columns: x => new { x.PartnershipId, x.ChangedTaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Finding_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Finding_Statement_PartnershipId_StatementId",
                        columns: x => new { x.PartnershipId, x.StatementId },
                        principalTable: "Statement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CodedPassage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PassageId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    CoderId = table.Column<Guid>(type: "uuid", nullable: false),
                    CodedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodedPassage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CodedPassage_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CodedPassage_Passage_PartnershipId_PassageId",
                        columns: x => new { x.PartnershipId, x.PassageId },
                        principalTable: "Passage",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CodedPassage_Statement_PartnershipId_StatementId",
                        columns: x => new { x.PartnershipId, x.StatementId },
                        principalTable: "Statement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CodedPassage_User_CoderId",
                        column: x => x.CoderId,
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AreaGroup_AreaId_GroupId",
                table: "AreaGroup",
                columns: new[] { "AreaId", "GroupId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AreaGroup_PartnershipId_AreaId",
                table: "AreaGroup",
                columns: new[] { "PartnershipId", "AreaId" });

            migrationBuilder.CreateIndex(
                name: "IX_AreaGroup_PartnershipId_GroupId",
                table: "AreaGroup",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_CodedPassage_CoderId",
                table: "CodedPassage",
                column: "CoderId");

            migrationBuilder.CreateIndex(
                name: "IX_CodedPassage_PartnershipId_PassageId",
                table: "CodedPassage",
                columns: new[] { "PartnershipId", "PassageId" });

            migrationBuilder.CreateIndex(
                name: "IX_CodedPassage_PartnershipId_StatementId",
                table: "CodedPassage",
                columns: new[] { "PartnershipId", "StatementId" });

            migrationBuilder.CreateIndex(
                name: "IX_CodedPassage_PassageId_StatementId_CoderId",
                table: "CodedPassage",
                columns: new[] { "PassageId", "StatementId", "CoderId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_PartnershipId_AgreementId",
                table: "Contribution",
                columns: new[] { "PartnershipId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_PartnershipId_ContributorId",
                table: "Contribution",
                columns: new[] { "PartnershipId", "ContributorId" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationRound_PartnershipId_AgreementId",
                table: "EvaluationRound",
                columns: new[] { "PartnershipId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationRound_PartnershipId_FormerId",
                table: "EvaluationRound",
                columns: new[] { "PartnershipId", "FormerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Finding_PartnershipId_ChangedTaskId",
                table: "Finding",
                columns: new[] { "PartnershipId", "ChangedTaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_Finding_PartnershipId_StatementId",
                table: "Finding",
                columns: new[] { "PartnershipId", "StatementId" });

            migrationBuilder.CreateIndex(
                name: "IX_Finding_StatementId",
                table: "Finding",
                column: "StatementId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuideQuestion_PartnershipId_RoundId",
                table: "GuideQuestion",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_GuideQuestion_PartnershipId_TaskId",
                table: "GuideQuestion",
                columns: new[] { "PartnershipId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_InclusionPulse_PartnershipId_PlaceId",
                table: "InclusionPulse",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_InclusionPulse_PartnershipId_SaidById",
                table: "InclusionPulse",
                columns: new[] { "PartnershipId", "SaidById" });

            migrationBuilder.CreateIndex(
                name: "IX_InclusionPulse_PlaceId_Year",
                table: "InclusionPulse",
                columns: new[] { "PlaceId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interview_PartnershipId_OrganisationId",
                table: "Interview",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interview_PartnershipId_PersonId",
                table: "Interview",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interview_PartnershipId_PlaceId",
                table: "Interview",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interview_PartnershipId_RoundId",
                table: "Interview",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interview_RoundId_Number",
                table: "Interview",
                columns: new[] { "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Passage_InterviewId_Number",
                table: "Passage",
                columns: new[] { "InterviewId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Passage_PartnershipId_InterviewId",
                table: "Passage",
                columns: new[] { "PartnershipId", "InterviewId" });

            migrationBuilder.CreateIndex(
                name: "IX_Passage_PartnershipId_QuestionId",
                table: "Passage",
                columns: new[] { "PartnershipId", "QuestionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Statement_PartnershipId_ContinuesId",
                table: "Statement",
                columns: new[] { "PartnershipId", "ContinuesId" });

            migrationBuilder.CreateIndex(
                name: "IX_Statement_PartnershipId_QuestionId",
                table: "Statement",
                columns: new[] { "PartnershipId", "QuestionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Statement_PartnershipId_RoundId",
                table: "Statement",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Statement_PartnershipId_TaskId",
                table: "Statement",
                columns: new[] { "PartnershipId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLink_PartnershipId_ObjectiveId",
                table: "TaskLink",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLink_PartnershipId_TaskId",
                table: "TaskLink",
                columns: new[] { "PartnershipId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLink_TaskId_ObjectiveId",
                table: "TaskLink",
                columns: new[] { "TaskId", "ObjectiveId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AreaGroup");

            migrationBuilder.DropTable(
                name: "CodedPassage");

            migrationBuilder.DropTable(
                name: "Contribution");

            migrationBuilder.DropTable(
                name: "Finding");

            migrationBuilder.DropTable(
                name: "InclusionPulse");

            migrationBuilder.DropTable(
                name: "TaskLink");

            migrationBuilder.DropTable(
                name: "Passage");

            migrationBuilder.DropTable(
                name: "Statement");

            migrationBuilder.DropTable(
                name: "Interview");

            migrationBuilder.DropTable(
                name: "GuideQuestion");

            migrationBuilder.DropTable(
                name: "EvaluationRound");

            migrationBuilder.DropColumn(
                name: "SteeredBy",
                table: "AssignmentTask");

            migrationBuilder.DropColumn(
                name: "SteeringNote",
                table: "AssignmentTask");
        }
    }
}
