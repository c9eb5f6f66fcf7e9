using MediatR;

namespace Participatie.Web.Infrastructure.Pipeline;

/// <summary>Changes something; runs validated, in one transaction, saved by the pipeline.</summary>
public interface ICommand<out TResult> : IRequest<TResult>;

/// <summary>Reads something for one screen; opens no transaction and changes nothing.</summary>
public interface IQuery<out TView> : IRequest<TView>;
