var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
var app = builder.Build();
app.MapStaticAssets();
app.MapGet("/health/live", () => "ok");
app.Run();

/// <summary>The portal's entry point, named so that tests can host it.</summary>
public partial class Program;
