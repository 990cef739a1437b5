using Quartz;

namespace Portal.Jobs;

/// <summary>Every job and when it runs. What is due is decided by the portal's clock; Quartz only ticks.</summary>
public static class JobSchedule
{
    /// <summary>Registers the jobs.</summary>
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<RunDue>();
        services.AddQuartz(quartz =>
            quartz.ScheduleJob<RunDueJob>(trigger => trigger
                .WithIdentity("run-due")
                .StartNow()
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromSeconds(5)).RepeatForever())));
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
