using Quartz;

namespace Portal.Jobs;

/// <summary>Every job and when it runs. What is due is decided by the portal's clock; Quartz only ticks.</summary>
public static class JobSchedule
{
    /// <summary>Registers the jobs; to be called after all due work was registered.</summary>
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<RunDue>();
        var atOnce = services.Count(service => service.ServiceType == typeof(IDueWork)) + 1;
        services.AddQuartz(quartz =>
        {
            quartz.UseDefaultThreadPool(atOnce);
            quartz.ScheduleJob<RunDueJob>(trigger => trigger
                .WithIdentity("run-due")
                .StartNow()
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromSeconds(5)).RepeatForever()));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
