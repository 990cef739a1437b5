using Portal.Pages.Ui;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddPortalUi();
var app = builder.Build();
app.UsePortalUi();
app.MapStaticAssets();
app.MapGet("/health/live", () => "ok");
app.MapPortalUi();
app.Run();

/// <summary>The portal's entry point, named so that tests can host it.</summary>
public partial class Program;
