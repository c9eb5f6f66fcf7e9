using Participatie.Data;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddData(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddSecurity(builder.Configuration, builder.Environment);
builder.Services.AddFeatures(builder.Configuration);
builder.Services.AddJobs(builder.Configuration);
builder.Services.AddMail(builder.Configuration);

var app = builder.Build();
if (await Beheeropdrachten.UitvoerenAsync(app, args) is { } exitCode)
{
    return exitCode;
}

await app.PrepareDatabaseAsync();
app.UseForwardedHeaders();
app.UseResponseCompression();
app.UseBeveiligingskoppen();
app.UseExceptionHandler("/fout/500");
app.UseStatusCodePagesWithReExecute("/fout/{0}");
if (!app.Environment.IsDevelopment())
{
    app.UseHttpsRedirection();
}

app.UseRouting();
app.UseRequestLocalization();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();
app.UseOutputCache();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages();
app.MapPortaal();
await app.RunAsync();
return 0;

/// <summary>Entry point; public so that tests can host the portal.</summary>
public partial class Program;
