namespace Samhandling.Platform.Backup;

/// <summary>The table of contents of backups: taking and restoring them, moving an instance, a partnership that moves house.</summary>
public static class BackupModule
{
    public static IServiceCollection AddBackup(this IServiceCollection services) => services
        .AddUseCase<TakeBackup>()
        .AddUseCase<RestoreBackup>()
        .AddUseCase<MoveInstance>()
        .AddUseCase<ExportPartnership>()
        .AddUseCase<ImportPartnership>();
}
