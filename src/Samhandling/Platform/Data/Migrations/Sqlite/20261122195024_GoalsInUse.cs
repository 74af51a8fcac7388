using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GoalsInUse : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddUniqueConstraint(
                name: "AK_Promise_PartnershipId_Id",
                table: "Promise",
                columns: new[] { "PartnershipId", "Id" });

            migrationBuilder.CreateTable(
                name: "Budget",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Budget", x => x.Id);
                    table.UniqueConstraint("AK_Budget_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Budget_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Budget_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Declaration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Declaration", x => x.Id);
                    table.UniqueConstraint("AK_Declaration_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Declaration_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GapRound",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsDeep = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GapRound", x => x.Id);
                    table.UniqueConstraint("AK_GapRound_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_GapRound_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GapRound_StrategyDocument_PartnershipId_DocumentId",
                        columns: x => new { x.PartnershipId, x.DocumentId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ObjectiveActivity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EffortId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PromiseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObjectiveActivity", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Effort_PartnershipId_EffortId",
                        columns: x => new { x.PartnershipId, x.EffortId },
                        principalTable: "Effort",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Initiative_PartnershipId_InitiativeId",
                        columns: x => new { x.PartnershipId, x.InitiativeId },
                        principalTable: "Initiative",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Promise_PartnershipId_PromiseId",
                        columns: x => new { x.PartnershipId, x.PromiseId },
                        principalTable: "Promise",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TakenDecision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DeciderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TakenDecision", x => x.Id);
                    table.UniqueConstraint("AK_TakenDecision_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_TakenDecision_Organisation_PartnershipId_DeciderId",
                        columns: x => new { x.PartnershipId, x.DeciderId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TakenDecision_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BudgetLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BudgetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BudgetLine_Budget_PartnershipId_BudgetId",
                        columns: x => new { x.PartnershipId, x.BudgetId },
                        principalTable: "Budget",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BudgetLine_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BudgetLine_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Commitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeclarationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false),
                    Progress = table.Column<int>(type: "INTEGER", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitment_Declaration_PartnershipId_DeclarationId",
                        columns: x => new { x.PartnershipId, x.DeclarationId },
                        principalTable: "Declaration",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Commitment_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitment_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitment_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeclarationSignature",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeclarationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: false),
                    AnchorBy = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclarationSignature", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeclarationSignature_Declaration_PartnershipId_DeclarationId",
                        columns: x => new { x.PartnershipId, x.DeclarationId },
                        principalTable: "Declaration",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DeclarationSignature_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeclarationSignature_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessor",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessor", x => x.Id);
                    table.UniqueConstraint("AK_Assessor_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessor_GapRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "GapRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Assessor_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessor_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GapLeft",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Motive = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GapLeft", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GapLeft_GapRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "GapRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GapLeft_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GapLeft_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DecisionEffect",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionEffect", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecisionEffect_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionEffect_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionEffect_TakenDecision_PartnershipId_DecisionId",
                        columns: x => new { x.PartnershipId, x.DecisionId },
                        principalTable: "TakenDecision",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Assessment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Now = table.Column<int>(type: "INTEGER", nullable: true),
                    Wanted = table.Column<int>(type: "INTEGER", nullable: true),
                    Importance = table.Column<int>(type: "INTEGER", nullable: true),
                    Power = table.Column<int>(type: "INTEGER", nullable: false),
                    Motive = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessment_Assessor_PartnershipId_AssessorId",
                        columns: x => new { x.PartnershipId, x.AssessorId },
                        principalTable: "Assessor",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Assessment_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessment_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_AssessorId_ObjectiveId",
                table: "Assessment",
                columns: new[] { "AssessorId", "ObjectiveId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_PartnershipId_AssessorId",
                table: "Assessment",
                columns: new[] { "PartnershipId", "AssessorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_PartnershipId_ObjectiveId",
                table: "Assessment",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessor_PartnershipId_OrganisationId",
                table: "Assessor",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessor_PartnershipId_RoundId",
                table: "Assessor",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessor_RoundId_OrganisationId_Role",
                table: "Assessor",
                columns: new[] { "RoundId", "OrganisationId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Budget_PartnershipId_OrganisationId",
                table: "Budget",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetLine_PartnershipId_BudgetId",
                table: "BudgetLine",
                columns: new[] { "PartnershipId", "BudgetId" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetLine_PartnershipId_ObjectiveId",
                table: "BudgetLine",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitment_PartnershipId_DeclarationId",
                table: "Commitment",
                columns: new[] { "PartnershipId", "DeclarationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitment_PartnershipId_ObjectiveId",
                table: "Commitment",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitment_PartnershipId_OrganisationId",
                table: "Commitment",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionEffect_DecisionId_ObjectiveId",
                table: "DecisionEffect",
                columns: new[] { "DecisionId", "ObjectiveId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionEffect_PartnershipId_DecisionId",
                table: "DecisionEffect",
                columns: new[] { "PartnershipId", "DecisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionEffect_PartnershipId_ObjectiveId",
                table: "DecisionEffect",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeclarationSignature_DeclarationId_OrganisationId",
                table: "DeclarationSignature",
                columns: new[] { "DeclarationId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeclarationSignature_PartnershipId_DeclarationId",
                table: "DeclarationSignature",
                columns: new[] { "PartnershipId", "DeclarationId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeclarationSignature_PartnershipId_OrganisationId",
                table: "DeclarationSignature",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_GapLeft_PartnershipId_ObjectiveId",
                table: "GapLeft",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_GapLeft_PartnershipId_RoundId",
                table: "GapLeft",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_GapLeft_RoundId_ObjectiveId",
                table: "GapLeft",
                columns: new[] { "RoundId", "ObjectiveId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GapRound_PartnershipId_DocumentId",
                table: "GapRound",
                columns: new[] { "PartnershipId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_ObjectiveId_EffortId",
                table: "ObjectiveActivity",
                columns: new[] { "ObjectiveId", "EffortId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_ObjectiveId_InitiativeId",
                table: "ObjectiveActivity",
                columns: new[] { "ObjectiveId", "InitiativeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_ObjectiveId_PromiseId",
                table: "ObjectiveActivity",
                columns: new[] { "ObjectiveId", "PromiseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_PartnershipId_EffortId",
                table: "ObjectiveActivity",
                columns: new[] { "PartnershipId", "EffortId" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_PartnershipId_InitiativeId",
                table: "ObjectiveActivity",
                columns: new[] { "PartnershipId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_PartnershipId_ObjectiveId",
                table: "ObjectiveActivity",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_PartnershipId_PromiseId",
                table: "ObjectiveActivity",
                columns: new[] { "PartnershipId", "PromiseId" });

            migrationBuilder.CreateIndex(
                name: "IX_TakenDecision_DecidedOn",
                table: "TakenDecision",
                column: "DecidedOn");

            migrationBuilder.CreateIndex(
                name: "IX_TakenDecision_LineId",
                table: "TakenDecision",
                column: "LineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TakenDecision_PartnershipId_DeciderId",
                table: "TakenDecision",
                columns: new[] { "PartnershipId", "DeciderId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Assessment");

            migrationBuilder.DropTable(
                name: "BudgetLine");

            migrationBuilder.DropTable(
                name: "Commitment");

            migrationBuilder.DropTable(
                name: "DecisionEffect");

            migrationBuilder.DropTable(
                name: "DeclarationSignature");

            migrationBuilder.DropTable(
                name: "GapLeft");

            migrationBuilder.DropTable(
                name: "ObjectiveActivity");

            migrationBuilder.DropTable(
                name: "Assessor");

            migrationBuilder.DropTable(
                name: "Budget");

            migrationBuilder.DropTable(
                name: "TakenDecision");

            migrationBuilder.DropTable(
                name: "Declaration");

            migrationBuilder.DropTable(
                name: "GapRound");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Promise_PartnershipId_Id",
                table: "Promise");
        }
    }
}
